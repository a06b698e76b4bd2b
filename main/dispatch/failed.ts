import type { Failure } from '../../shared/contract/failure'
import type { AuditAction } from '../../shared/contract/operation'
import type { RuleKey } from '../../shared/i18n'

/** Thrown for what is expected to go wrong; anything else that is thrown is a bug and becomes `unexpected`. */
export class Failed extends Error {
  constructor(readonly failure: Failure) {
    super(failure.code)
    this.name = 'Failed'
  }
}

/** A failure of a command that somebody should hear of: the gate records it, although nothing else of the command stays. */
export class Alarming extends Failed {
  constructor(
    failure: Failure,
    readonly action: AuditAction,
    readonly subject: string,
  ) {
    super(failure)
  }
}

/** A rule of the work was broken; the sentence stands under `rules` in the feature's texts. */
export const ruleBroken = (rule: RuleKey, values?: Record<string, string | number>) =>
  new Failed({ code: 'ruleBroken', rule, ...(values ? { values } : {}) })
