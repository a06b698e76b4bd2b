import { snippetOf } from '../../../../main/features/notes/search.rules'

test('a word is found by its beginning, whatever its accents, case or look-alike letters', () => {
  for (const wanted of ['φοβαται', 'ΦΟΒΆΤΑΙ', 'φοβ', 'φoβ'])
    expect(snippetOf('Λέει ότι φοβάται.', wanted)).toEqual({
      before: 'Λέει ότι ',
      found: 'φοβάται',
      after: '.',
    })
  expect(snippetOf('Λέει ότι φοβάται.', 'βάται')).toBeNull()
})

test('every word must be there; the piece is of the first one asked for', () => {
  expect(snippetOf('Η μητέρα φοβάται', 'φοβ μητ')?.found).toBe('φοβάται')
  expect(snippetOf('Η μητέρα φοβάται', 'φοβ πατ')).toBeNull()
  expect(snippetOf('Η μητέρα', '')).toBeNull()
  expect(snippetOf('Η μητέρα', '...')).toBeNull()
  expect(snippetOf('', 'φοβ')).toBeNull()
})

test('no more than sixty characters stand on each side', () => {
  const piece = snippetOf(`${'α '.repeat(100)}φόβος${' ω'.repeat(100)}`, 'φοβος')
  expect([piece?.before.length, piece?.after.length]).toEqual([60, 60])
})
