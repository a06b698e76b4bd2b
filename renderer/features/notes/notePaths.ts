export const keysPath = '/sessions/keys'
/** Where the centre's decision about notes is recorded. */
export const policySettingsPath = '/settings?notes'
export const policyFormPath = '/sessions/forms?form=notesPolicy'
