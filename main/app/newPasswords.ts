import type { IssueKey } from '../../shared/i18n'
import { Failed } from '../dispatch/failed'
import { blockedWords, passwordIssues, type PasswordIssue } from '../keys/passwordPolicy'

const issueOf: Readonly<Record<PasswordIssue, IssueKey>> = {
  tooShort: 'password.tooShort',
  tooLong: 'password.tooLong',
  malformed: 'password.malformed',
  predictable: 'password.predictable',
}

/** Refuses passwords that are short or put together of names, years and usual words. */
export class NewPasswords {
  private readonly usual: ReadonlySet<string>

  /** @param usual the shipped list of words that say nothing secret */
  constructor(usual: readonly string[]) {
    this.usual = blockedWords(usual)
  }

  /**
   * @param names what everybody at the centre knows: names of people, of the centre, of the place
   * @throws Failed on the field `path`
   */
  check(password: string, path: string, names: readonly string[]): void {
    const words = names.flatMap((name) => [name, ...name.split(/[\s,.;:«»()]+/)])
    const blocked = new Set([...this.usual, ...blockedWords(words)])
    const [issue] = passwordIssues(password, blocked)
    if (issue) throw new Failed({ code: 'invalidInput', fields: [{ path, issue: issueOf[issue] }] })
  }
}
