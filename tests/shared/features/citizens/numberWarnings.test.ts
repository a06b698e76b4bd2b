import { warningsOf } from '../../../../shared/features/citizens/numberWarnings'

test.each([
  [{}, []],
  [{ amka: '01013099997' }, []],
  [{ amka: '01013099999' }, ['amkaCheckDigit']],
  [{ amka: '0101309' }, []],
  [{ amka: '01013099997', birthDate: '1930-01-01', sex: 'male' }, []],
  [{ amka: '01013099997', birthDate: '1930-01-02', sex: 'male' }, ['amkaBirthDate']],
  [{ amka: '01013099997', birthDate: '1930-07-01', birthDateEstimated: true }, []],
  [{ amka: '01013099997', birthDate: '1/1/30', sex: 'female' }, ['amkaSex']],
  [{ amka: '01013099997', sex: 'other' }, []],
  [{ afm: '123456781' }, ['afmCheckDigit']],
  [{ afm: '12345678' }, []],
  [{ personalNumber: 'ABC123456781' }, ['personalNumber']],
  [{ identityDocumentKind: 'identityCard', identityDocument: 'ΑΒ123456' }, []],
  [{ identityDocumentKind: 'identityCard', identityDocument: 'ΨΨΨΨΨΨΨΨ' }, ['identityCard']],
  [{ identityDocumentKind: 'passport', identityDocument: 'ΨΨΨΨΨΨΨΨ' }, []],
  [{ mobile: '2287012345', landline: '6941234567' }, ['mobile', 'landline']],
  [{ mobile: '+447911123456', landline: '228701' }, []],
] as const)('%j: %j', (card, warnings) => expect(warningsOf(card)).toEqual(warnings))
