import type { KeyFailure, KeyResult } from '../keys/keyFailure'
import { Failed, ruleBroken } from '../dispatch/failed'

/** The sentence for what went wrong with keys. @throws Failed */
export function keysOrFail<T>(result: KeyResult<T>): T {
  if (result.ok) return result.value
  throw failureOfKeys(result.failure)
}

function failureOfKeys(failure: KeyFailure): Failed {
  switch (failure.code) {
    case 'wrongPassword':
      return ruleBroken('vault.wrongPassword')
    case 'delayed':
      return ruleBroken('vault.delayed', { seconds: failure.seconds })
    case 'inviteExpired':
      return ruleBroken('vault.inviteRefused')
    case 'sheetNotRead':
    case 'sheetOfAnotherStore':
      return ruleBroken('vault.recoveryRefused')
    case 'forged':
      return ruleBroken('vault.keyFileForged')
    case 'nameTaken':
      return new Failed({ code: 'duplicate', subject: 'users.signInName', field: 'signInName' })
    case 'nameNotUsable':
      return new Failed({ code: 'invalidInput', fields: [{ path: 'signInName', issue: 'invalid' }] })
    case 'unknownUser':
      return new Failed({ code: 'notFound', subject: 'users.user' })
    case 'lastUser':
      return ruleBroken('users.lastAdministrator')
    case 'signerNotActive':
      return new Failed({ code: 'notSignedIn' })
    case 'keyFileExists':
    case 'databaseExists':
      return ruleBroken('vault.storeExists')
    case 'keyFileFull':
      return ruleBroken('vault.keyFileFull')
    case 'notSaved':
      return ruleBroken('vault.notSaved')
  }
}
