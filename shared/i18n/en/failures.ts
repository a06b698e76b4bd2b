import type { failures as el } from '../el/failures'
import type { Messages } from '../messages'

export const failures = {
  invalidInput: 'Some fields need a correction. See the marked fields; nothing was lost.',
  notSignedIn: 'You are not signed in. Sign in again; what you were writing was kept as a draft.',
  notAllowed: 'Your role does not allow this. Ask the supervisor.',
  notFound: 'Not found: {{subject}}. It may have changed meanwhile; refresh the list.',
  duplicate: 'Already exists: {{subject}}. Check the field “{{field}}”.',
  stale:
    'Someone else changed this record meanwhile. See the new values and save again; what you wrote is still here.',
  notSaved: {
    diskFull: 'The disk is full. Nothing was saved by half. Free some space and press Save again.',
    readOnly:
      'The data folder allows reading only. Nothing was saved. Ask for the right to write and try again.',
    inputOutput:
      'The disk did not answer properly. Nothing was saved by half. Close the program, check the disk and open it again.',
  },
  unexpected:
    'Something went wrong and nothing was done. Tell the number {{incident}} to whoever supports you.',
} as const satisfies Messages<typeof el>
