import { notesScreen } from './notesScreen'

/** Words of the sealed session notes. */
export const notes = {
  subjects: { note: 'note' },
  rules: {
    policyNotChosen:
      'Before the first note it must be recorded what the municipality decided for the case that your password is lost. Ask your supervisor.',
    coReaderMissing:
      'The municipality decided that each note is also read by: {{name}}. Add them to the readers.',
    coReaderGone:
      'The municipality had decided that notes are also read by: {{name}}, who no longer can. Ask your supervisor to record a new decision.',
    coReaderNeeded: 'Choose who reads the notes together with their author.',
    notPossibleReader:
      'One of these people cannot be a reader: they no longer use the program, or their role does not allow it. Remove them.',
    keysNotConfirmed:
      'You have not confirmed the six words of {{name}}. Compare the words with them and confirm first.',
    keysChanged:
      'The keys of {{name}} have changed since you confirmed them. Ask why, compare the six words again, and only then confirm.',
    wordsDoNotMatch:
      'These six words are not the present ones. Look at them again and compare them from the start.',
    signed: 'The note is signed and locked. Write an addendum.',
    notSigned: 'Only a signed note has addenda. Correct its text.',
    notAuthor: 'Only the author changes the note.',
    notOfSession: 'The note can belong only to people of this session.',
    sessionUndone: 'The session was undone. Write the note in the session that holds.',
    forged: 'The note was changed outside the program, and nothing is written onto it. Tell your supervisor.',
    codeRefused:
      'The code opens none of your old notes. Check it character by character, and that it is the last sheet you printed before your keys changed.',
  },
  audit: {
    read: 'Note read',
    searched: 'Search in their own notes',
    saved: 'Note saved',
    signed: 'Note signed and locked',
    addendumAdded: 'Addendum to a note',
    keysConfirmed: 'Keys of a colleague confirmed',
    keysMismatch: 'A colleague had other keys than those confirmed',
    policyChosen: 'Decision about the notes',
    personalCodeMade: 'New personal code',
    personalCodeUsed: 'Personal code used',
    resealed: 'Notes given back to a colleague with new keys',
  },
  sheet: {
    heading: 'Personal code',
    madeOn: 'Made on {{date}} for: {{name}}',
    purpose:
      'If you forget your password and are invited anew, or if the centre starts again from a copy, your old session notes do not open with the new keys. This code opens them again: Sessions, Sealing keys, “I have a personal code”.',
    keep: 'It is yours alone. Keep it at home or in a bank, not at the centre.',
    void: 'A new sheet makes the one before void. After a new invitation use the old one first, and only then print a new one.',
    lost: 'If it is lost, make a new one. Whoever finds it needs the centre’s database too to read anything.',
  },
  screen: notesScreen,
} as const
