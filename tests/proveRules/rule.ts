/** One exact text of one file and what stands in its place while the rule is gone. */
export type Patch = { readonly file: string; readonly find: string; readonly replace: string }

/** A rule of the program, how to remove it, and the test that must notice. */
export type Rule = {
  /** The rule in one sentence. */
  readonly name: string
  readonly patches: readonly Patch[]
  /** `name`: the beginning of the test's full name, with the names of the blocks around it. */
  readonly test: { readonly file: string; readonly name: string }
}

/** A rule that one patch removes. */
export const rule = (
  name: string,
  [file, find, replace]: readonly [file: string, find: string, replace: string],
  [testFile, testName]: readonly [file: string, name: string],
): Rule => ({ name, patches: [{ file, find, replace }], test: { file: testFile, name: testName } })
