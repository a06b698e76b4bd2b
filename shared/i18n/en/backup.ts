import type { backup as el } from '../el/backup'
import type { Messages } from '../messages'

export const backup = {
  rules: {
    folderGone:
      'The folder for copies was not found. Put the stick back or choose another folder, and try again.',
    noFolder: 'No folder for copies has been chosen. Press “Choose folder” and point at a stick or disk.',
  },
  audit: {
    copied: 'Verified copy',
    folderChosen: 'Folder for copies chosen',
    atQuitSet: 'Copy at closing switched',
  },
} as const satisfies Messages<typeof el>
