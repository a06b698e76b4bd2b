import type { letters as el } from '../el/letters'
import type { Messages } from '../messages'

/** Words of the letters: writing, signing, register. What stands on the paper itself is in `letterPaper`. */
export const letters = {
  subjects: { letter: 'letter', draft: 'draft letter' },
  rules: {
    waiting: 'The letter waits for its signature. Take it back first to change it.',
    notWaiting: 'The letter no longer waits for a signature. Open the list again.',
    alreadySigned:
      'The letter is signed and never changes. If it is wrong, prepare a new letter that corrects it.',
    gaps: 'The letter is not complete. Fill in what is marked and try again.',
    clockBehind:
      'The date of this computer is before the last letter ({{last}}). Nothing was signed. Correct the clock of the computer.',
    unprintable:
      'The text has characters that cannot be printed: {{characters}}. Nothing was signed. Remove them and try again.',
    badPicture:
      'The logo or the co-funding emblem cannot be printed. Nothing was signed. Choose another picture in the settings.',
    drawingTimedOut: 'The letter took too long to draw and was stopped. Nothing was signed. Try again.',
    busy: 'Other letters are being signed at this moment. No number was given. Try again.',
    notForTheDoor:
      'The letter is not to be handed over or is confidential. Ask whoever is responsible for the case.',
    alreadyCorrected: 'The letter was corrected by a later one. Correct that one.',
    correctionOpen: 'This referral has a draft already. Finish that one first.',
    correctionClosed: 'The referral is closed. Reopen it, then correct the letter.',
  },
  audit: {
    draftOpened: 'Draft letter opened',
    signatureAsked: 'Signature asked for',
    sentBack: 'Draft letter sent back to be corrected',
    takenBack: 'Request for signature taken back',
    signed: 'Letter signed',
    opened: 'Letter viewed',
    openedToHandOut: 'Letter viewed to be handed over',
    printed: 'Letter printed',
    savedOutside: 'Copy of a letter saved outside the program',
    protocolRecorded: 'Protocol number recorded',
    correctionBegun: 'Correcting letter begun',
  },
} as const satisfies Messages<typeof el>
