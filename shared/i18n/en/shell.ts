import type { Messages } from '../messages'
import type { shell as greek } from '../el/shell'

export const shell = {
  menu: {
    program: 'Kentro',
    quit: 'Quit',
    edit: 'Edit',
    undo: 'Undo',
    redo: 'Redo',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    selectAll: 'Select all',
    view: 'View',
    normalSize: 'Normal size',
    larger: 'Larger',
    smaller: 'Smaller',
    fullScreen: 'Full screen',
  },
  notStarted: {
    title: 'Kentro did not start',
    failed:
      'Something went wrong before the data was opened. Nothing was touched. Start it again and, if it happens again, tell whoever supports you.',
    refusedSwitch:
      'It was asked to start with a switch that opens the data to other programs. Nothing was touched. Start it from its shortcut.',
    network:
      'The data folder lies on another computer. Nothing was touched. Name a folder on the disk of this computer.',
    synced:
      'The data folder is synchronised with the internet. Nothing was touched. Name a folder that is not.',
    removable:
      'The data folder lies on a removable medium. Nothing was touched. Name a folder on the disk of this computer.',
    notAbsolute:
      'The data folder was not given with its whole path. Nothing was touched. Write the whole path.',
  },
} as const satisfies Messages<typeof greek>
