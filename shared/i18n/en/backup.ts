import type { backup as el } from '../el/backup'
import type { Messages } from '../messages'

export const backup = {
  rules: {
    folderGone:
      'The folder for copies was not found. Put the stick back or choose another folder, and try again.',
    noFolder: 'No folder for copies has been chosen. Press “Choose folder” and point at a stick or disk.',
  },
  screen: {
    title: 'Copies',
    subtitle: 'Each copy is opened and compared with the store before it counts. It stays encrypted.',
    where: 'Where they go',
    folder: 'Folder',
    noFolder: 'Not chosen',
    chooseFolder: 'Choose folder',
    folderChosen: 'The folder was chosen.',
    atQuit: 'Copy when the program closes',
    atQuitHelp: 'Made by itself when you close or lock, if the folder is there.',
    atQuitOn: 'A copy will be made at closing.',
    atQuitOff: 'No copy will be made at closing.',
    copyNow: 'Copy now',
    copying: 'The copy is being made and checked…',
    done: 'The copy {{file}} was made and checked: {{rows, number}} rows in {{tables, number}} tables, all equal.',
    last: 'Last verified copy',
    none: 'None was made yet',
    at: 'When',
    file: 'File',
    rows: 'Rows compared',
    tables: 'Tables',
    size: 'Size',
    megabytes: '{{size, number}} MB',
    failure: 'The last copy failed on {{at}}. No half file was left. Try again or choose another folder.',
    check: 'Check of the database',
    checkText:
      'The whole database is read from the disk and checked at the end of work, once in {{days}} days.',
    checkLast: 'Last check',
    checkNone: 'None was made yet',
    checkFound: 'What was found',
    checkWhole: 'The database is whole',
    checkFaults: 'Faults: {{faults, number}}',
    checkNow: 'Check now',
    checkDays: 'Check of the database every',
    days: 'days',
    save: 'Save',
    daysSaved: 'The days were saved.',
    checking: 'The whole database is being read…',
    checkBad:
      'The check of the database found faults. What still opens can be read. Enter nothing new, keep the copies you have in a safe place and call whoever supports you: work goes on from the last verified copy.',
    sheetTitle: 'How it opens on another computer',
    sheet:
      'The copy opens only with the password of somebody of the centre or with the recovery sheet you printed at the beginning. Keep the sheet locked away and not beside the copy: without it and without a password nobody can ever open it.',
  },
  audit: {
    copied: 'Verified copy',
    checked: 'Check of the whole database',
    checkDaysSet: 'Days between checks of the database set',
    folderChosen: 'Folder for copies chosen',
    atQuitSet: 'Copy at closing switched',
  },
} as const satisfies Messages<typeof el>
