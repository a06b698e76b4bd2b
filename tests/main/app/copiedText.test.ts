import { CopiedText } from '../../../main/app/copiedText'
import { FakeClipboard, FakeClock, recordingLog } from '../../support/fakePorts'

let clipboard: FakeClipboard
let clock: FakeClock
let copied: CopiedText
const log = recordingLog()
beforeEach(() => {
  clipboard = new FakeClipboard()
  clock = new FakeClock()
  copied = new CopiedText(clipboard, clock, log)
})

const pass = async (seconds: number) => {
  clock.pass(seconds * 1000)
  await new Promise(setImmediate)
}

test('what was copied is gone after half a minute', async () => {
  await copied.copy('17054800289')
  await pass(29)
  expect(clipboard.text).toBe('17054800289')
  await pass(1)
  expect(clipboard.text).toBe('')
})

test('what somebody copied elsewhere meanwhile stays', async () => {
  await copied.copy('17054800289')
  clipboard.text = 'Σπάρτης 5'
  await pass(60)
  expect(clipboard.text).toBe('Σπάρτης 5')
})

test('each copy has its own half a minute, and is taken away once', async () => {
  await copied.copy('17054800289')
  await pass(20)
  await copied.copy('6940000000')
  await pass(20)
  expect(clipboard.text).toBe('6940000000')
  await pass(10)
  expect(clipboard.text).toBe('')
  // The same text, but this time somebody else's.
  clipboard.text = '6940000000'
  await pass(60)
  expect(clipboard.text).toBe('6940000000')
})

test('a copy made while the system still answers is not taken away', async () => {
  await copied.copy('17054800289')
  const answer = Promise.withResolvers<string>()
  clipboard.read = () => answer.promise
  clock.pass(30_000)
  await copied.copy('17054800289')
  answer.resolve('17054800289')
  await pass(1)
  expect(clipboard.text).toBe('17054800289')
})

test('a clipboard that another program holds stops nobody, and is told of without its text', async () => {
  await copied.copy('17054800289')
  clipboard.read = () => Promise.reject(new TypeError('17054800289'))
  await pass(30)
  expect(log.entries).toEqual([{ event: 'clipboardNotCleared', errorName: 'TypeError' }])
})
