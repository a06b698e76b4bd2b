import type { Messages } from '../messages'
import type { leakCheck as el } from '../el/leakCheck'

export const leakCheck: Messages<typeof el> = {
  rules: {
    noPieces:
      'You have no notes yet with enough text to check with. Write and save a note of some lines and try again.',
  },
  audit: { ran: 'Leak check of notes' },
  screen: {
    title: 'Leak check',
    subtitle: 'Pieces of your own notes are looked for wherever the program keeps or has left anything.',
    how: 'What the check does',
    howText:
      'It takes up to 24 pieces of your notes, in memory only, and looks for them as written, without accents, and in three encodings. It writes down nowhere what it looked for. Zero must be found. It cannot look into the system’s paging file nor into the printer’s queue.',
    run: 'Begin the check',
    running: 'The check is reading the database and the files…',
    none: 'No check was made on this screen.',
    noneText:
      'The result stays here while you are on this screen. When it was made and what it found stays in the audit trail.',
    clean_one: 'Nothing was found. {{count}} piece was looked for, in {{patterns}} ways of writing.',
    clean_other: 'Nothing was found. {{count}} pieces were looked for, in {{patterns}} ways of writing.',
    found:
      'A piece of a note was found where it must not be. Do not leave the computer open, take no copies, and call the data protection officer and whoever supports you.',
    foundTyped:
      'If it was found among the records of the database, somebody may have written the same phrase in another field too (for example the line for the file).',
    skipped_one:
      '{{number}} file was not looked at: it does not open, or is one of the oldest in the folder for temporary files.',
    skipped_other:
      '{{number}} files were not looked at: they do not open, or are among the oldest in the folder for temporary files.',
    place: 'Where',
    looked: 'Cells or files',
    size: 'MB',
    hits: 'Found',
    at: 'Made {{at}}',
    places: {
      records: 'Records of the database',
      drafts: 'Drafts',
      audit: 'Audit trail',
      searchIndex: 'Search index',
      databaseFile: 'The database’s file',
      storeFolder: 'Journal, key files and whatever else lies in its folder',
      copies: 'Verified copies',
      log: 'Log',
      window: 'What the window keeps',
      temporary: 'Folder for temporary files',
    },
  },
}
