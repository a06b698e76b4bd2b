import { electronMembersUsed } from './electronMembers'
import { read } from './sources'

const rows = [...read('docs/electron-truth.md').matchAll(/^\| `([^`]+)`\s*\|([^|]+)\|([^|]+)\|$/gm)].map(
  ([, member, truth, why]) => ({ member: member ?? '', truth: truth?.trim(), why: why?.trim() }),
)

it('lists exactly the members of Electron that main/shell uses', () => {
  expect(rows.map(({ member }) => member).sort()).toEqual(electronMembersUsed())
})

it('says of each whether the stand-in proves it, and how or why not', () => {
  for (const { truth, why } of rows) {
    expect(['proved by the stand-in', 'only in Electron']).toContain(truth)
    expect(why).not.toBe('')
  }
})
