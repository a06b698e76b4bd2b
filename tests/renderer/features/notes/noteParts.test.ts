import { partsOf, withNextHeading } from '../../../../renderer/features/notes/noteParts'
import type { OpenedNote, OpenedVersion } from '../../../../shared/features/notes/note'

const part = (version: number, kind: OpenedVersion['kind']): OpenedVersion => ({
  version,
  kind,
  at: '2026-11-22T08:00:00.000Z',
  text: `${version}`,
  closed: null,
  readerIds: [],
  signedWith: 'own',
})

it('the newest text is read, then every addendum', () => {
  const versions = [
    part(1, 'version'),
    part(2, 'version'),
    part(3, 'signed'),
    part(4, 'addendum'),
    part(5, 'addendum'),
  ]
  expect(partsOf({ versions } as unknown as OpenedNote).map(({ version }) => version)).toEqual([3, 4, 5])
})

it('the next heading comes to the caret on a line of its own, and none twice', () => {
  const headings = ['Α', 'Β']
  const first = withNextHeading('', 0, headings)
  expect(first).toEqual({ text: 'Α:\n', caret: 3 })
  const second = withNextHeading('Α:\nκάτι', 7, headings)
  expect(second).toEqual({ text: 'Α:\nκάτι\n\nΒ:\n', caret: 12 })
  expect(withNextHeading('Α:\nΒ:\n', 6, headings)).toBeNull()
})
