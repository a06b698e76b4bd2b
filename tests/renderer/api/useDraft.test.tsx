import { act, screen } from '@testing-library/react'
import { useDraft } from '../../../renderer/api/useDraft'
import { keepDrafts } from '../../../renderer/api/useKeeping'
import { useQuery } from '../../../renderer/api/useQuery'
import { useState } from 'react'
import { showScreen } from '../../support/memoryHost'

const place = { form: 'f', record: 'r' }

function Typing() {
  const [content, setContent] = useState<string | null>(null)
  const { savedAt, discard } = useDraft('f', 'r', content)
  return (
    <>
      <output>{savedAt}</output>
      <button onClick={() => setContent(`${content ?? ''}α`)}>{'type'}</button>
      <button onClick={() => void discard()}>{'discard'}</button>
    </>
  )
}
function Screen() {
  const [shown, setShown] = useState(true)
  const { data } = useQuery('drafts.open', place)
  return (
    <>
      {shown && <Typing />}
      <button onClick={() => setShown(false)}>{'leave'}</button>
      <p>{data?.content}</p>
    </>
  )
}
const press = (name: string) => act(async () => screen.getByRole('button', { name }).click())
const wait = (milliseconds: number) => act(() => jest.advanceTimersByTimeAsync(milliseconds))

beforeEach(() => jest.useFakeTimers())
afterEach(() => jest.useRealTimers())

it('saves at most every two seconds, only what changed, and shows the time on the wall in Greece', async () => {
  const { asked } = showScreen(<Screen />)
  await wait(4_100)
  expect(asked('drafts.save')).toEqual([])
  await press('type')
  await press('type')
  await wait(2_100)
  expect(asked('drafts.save')).toEqual([{ ...place, content: 'αα' }])
  expect(screen.getByText('14:05')).not.toBeNull()
  await wait(6_000)
  expect(asked('drafts.save')).toHaveLength(1)
})

it('saves once more when the form is left, and the next look at the draft sees it', async () => {
  const { asked } = showScreen(<Screen />)
  await wait(100)
  await press('type')
  await press('leave')
  await wait(100)
  expect(asked('drafts.save')).toEqual([{ ...place, content: 'α' }])
  expect(screen.getByText('α')).not.toBeNull()
})

it('keeps the last signs before a lock, and only of forms on the screen', async () => {
  const { asked } = showScreen(<Screen />)
  await press('type')
  await act(keepDrafts)
  expect(asked('drafts.save')).toEqual([{ ...place, content: 'α' }])
  await press('leave')
  await act(keepDrafts)
  expect(asked('drafts.save')).toHaveLength(1)
})

it('a discarded draft is not saved again', async () => {
  const { asked } = showScreen(<Screen />)
  await press('type')
  await press('discard')
  await press('type')
  await press('leave')
  await wait(5_000)
  expect(asked('drafts.discard')).toEqual([place])
  expect(asked('drafts.save')).toEqual([])
})
