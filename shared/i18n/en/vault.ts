import type { vault as el } from '../el/vault'
import type { Messages } from '../messages'

export const vault = {
  next: 'Next',
  back: 'Back',
  welcome: {
    title: 'Welcome',
    lead: 'There are no records on this PC yet. What would you like to do?',
    new: 'New Community Centre',
    newHelp: 'About ten minutes. Nothing is written to the disk before the last step.',
    copy: 'Open a copy…',
    copyHelp: 'From a folder with a verified copy. You will need the recovery sheet.',
  },
  wizard: {
    steps: {
      centre: 'Centre',
      publicity: 'Logo',
      signatories: 'Signatories',
      hours: 'Hours',
      person: 'First person',
      sheet: 'Sheet',
    },
    titles: {
      centre: 'Which centre is yours?',
      publicity: 'Logo and co-funding',
      signatories: 'Who signs the letters?',
      hours: 'When is the centre open?',
      person: 'Who sets the program up?',
      sheet: 'Print the recovery sheet',
      check: 'Do you hold the sheet in your hands?',
    },
    leave: 'Cancel the set-up',
    leaveTitle: 'Cancel the set-up?',
    leaveText: 'What you wrote will be gone. Nothing was written to the disk.',
    leaveConfirm: 'Cancel the set-up',
    personLead: 'This person invites the colleagues and may sign. Roles can be changed later.',
    fullName: 'Full name',
    title: 'Title',
    titleHelp: 'As it should stand beside the name, for example “Head of department”.',
    roles: 'Roles',
    rolesHelp: 'The first person is administrator and supervisor, and may have other roles too.',
    signInNameHelp: 'Short, no blanks, for example eleni. You type it at every sign-in.',
    sheetLead:
      'It is the only way to open the records when the passwords are forgotten or the PC breaks. It stays nowhere on the disk: print it, or write the nine groups on paper.',
    groups: 'The groups of the sheet',
    printSheet: 'Print',
    saveSheet: 'Save as…',
    sheetSaved: 'Saved: {{name}}. Keep it away from this PC.',
    notPrinted: 'The sheet was not printed. Try again or write the groups on paper.',
    onPaper: 'I have it on paper',
    checkLead:
      'Type from the paper the two groups the program asks for. So it is certain that the sheet exists.',
    group: 'Group {{number}}',
    create: 'Create the centre',
    doneTitle: 'The centre is ready',
    doneLead: 'Keep the recovery sheet in a locked place. Next: invite your colleagues under “Staff”.',
    begin: 'Begin',
  },
  newPassword: {
    rule: 'At least 15 characters, no names and years. Six random words are enough and easy to remember.',
    label: 'New password',
    again: 'The new password again',
    suggest: 'Suggest six words',
    suggested: 'Write the words on a paper that you keep with you until you know them.',
  },
  changePassword: {
    title: 'Change my password',
    current: 'Present password',
    submit: 'Change the password',
    done: 'The password was changed.',
  },
  signIn: {
    titles: { password: 'Sign in', code: 'First sign-in', sheet: 'With the recovery sheet' },
    codeLead: 'Type the words of the invitation and choose a password of your own.',
    code: 'Words of the invitation',
    codeHelp: 'The eight words in their order, with or without accents, with blanks between.',
    sheetLead: 'Type the nine groups of the sheet, the sign-in name and a new password.',
    sheet: 'Groups of the sheet',
    sheetHelp: 'With or without blanks, small or capital letters.',
    name: 'Sign-in name',
    nameHelp: 'The short name the administrator gave you.',
    password: 'Password',
    passwordHelp: 'Check the keyboard language and Caps Lock.',
    submit: 'Sign in',
    withCode: 'I have an invitation code',
    withSheet: 'I have the recovery sheet',
  },
  sheet: {
    heading: 'Recovery sheet',
    madeOn: 'Made on {{date}}',
    purpose:
      'These characters open the records of the Centre when nobody remembers a password or when the computer breaks. Without this sheet and without a password the records are lost for good: nobody can open them.',
    keep: 'Keep it in a locked drawer or safe, away from the computer.',
    noPicture: 'Do not photograph it, send it, or store it on a computer.',
    lost: 'If it is lost or seen by others, tell the administrator and the supervisor at once.',
    fileName: 'Recovery-sheet.pdf',
  },
  refusedTitle: 'The data do not open',
  rules: {
    wrongPassword:
      'The name or the password does not match. Check the keyboard language and Caps Lock and try again.',
    delayed: 'Too many failed attempts. Wait {{seconds}} seconds and try again.',
    storeExists: 'This PC already has a store. Sign in instead of making a new one.',
    storeAbsent: 'This PC has no store yet. Do the first set-up.',
    keyFileMissing:
      'The database is here but its key files (keys.a, keys.b) are missing. Nothing was touched. Bring them back from a copy; no new key is ever made for an existing database.',
    keyFileDamaged:
      'Both key files are damaged. Nothing was touched. Copy keys.a and keys.b from the newest copy.',
    keyFileNewer:
      'The data were made by a newer version of the program. Nothing was touched. Install the newer version.',
    databaseMissing:
      'The keys are here but the database is missing. Nothing was touched. Open a copy with the recovery sheet.',
    databaseForeign:
      'The database does not belong to these keys or is damaged. Nothing was touched. Open the newest copy with the recovery sheet.',
    databaseDamaged: 'The database is damaged. Nothing was written. Keep the file and open the newest copy.',
    databaseNewer:
      'The database was made by a newer version of the program. Nothing was touched. Install the newer version.',
    databaseInUse:
      'The database is open in another window or by another account. Close the other one and try again.',
    databaseSettingsRefused:
      'The database did not accept its safety settings and was not opened. Tell whoever supports you.',
    practiceStore: 'These data are for practice and open only in the practice version. Nothing was touched.',
    realStore: 'These data are real and do not open in the practice version. Nothing was touched.',
    recoveryRefused:
      'The recovery sheet does not match. Check the groups one by one; O and 0, I and 1 count as the same.',
    groupsDoNotMatch:
      'The groups you typed are not those of the sheet. Look at the printed sheet and type them again.',
    notPrepared: 'The set-up was interrupted. Begin again; nothing was left on the disk.',
    notSaved: 'The key files were not saved. Nothing changed. Check the disk and try again.',
    inviteRefused:
      'The name or the invitation code is not valid. Ask the administrator for a new invitation.',
    keyFileForged:
      'The key file was changed by somebody without the database key. Nothing was written. Tell the supervisor and bring keys.a and keys.b back from a copy.',
    keyFileFull: 'The key file is full. Nothing changed. Tell whoever supports you.',
    databaseReadOnly:
      'The data folder allows reading only. Nothing was touched. Ask for the right to write there and try again.',
    databaseDiskFull:
      'The disk is full and the database was not opened. Nothing was touched. Free some space and try again.',
    recoverAdministrator:
      'Only an administrator signs in with the recovery sheet. Type the sign-in name of an administrator; the others are then invited anew.',
    copyDamaged: 'The copy is incomplete or damaged. Choose another copy; nothing was touched.',
  },
  audit: {
    created: 'Store created',
    signedIn: 'Signed in',
    signInFailed: 'Failed sign-in',
    locked: 'Locked',
    invitationAccepted: 'First sign-in by invitation',
    recovered: 'Recovered with the recovery sheet',
    anchorAlarm: 'The database is older than its anchor',
    clockSetBack: 'The clock was set back',
    keyFileRepaired: 'A copy of the key file was repaired',
  },
} as const satisfies Messages<typeof el>
