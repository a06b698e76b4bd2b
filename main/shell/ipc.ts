import { ipcMain } from 'electron'
import type { Failure } from '../../shared/contract/failure'
import type { App } from '../app/createApp'
import { checkCall } from '../hardening/callLimits'
import { createCallRate } from '../hardening/callRate'
import { callChannel } from '../hardening/preloadKeys'
import { validateSender } from '../hardening/sender'
import { clock } from './ports/clock'

/** The one channel: who sends, is it JSON within limits and not too often, and over to the gate. The connection is the window's id. */
export function receiveCalls(program: App, ownWindows: ReadonlySet<number>) {
  const decideRate = createCallRate(clock.monotonic)
  ipcMain.handle(callChannel, async (event, operation: unknown, input: unknown) => {
    if (validateSender(event.senderFrame, event.sender, ownWindows) === 'deny')
      return refuse({ code: 'notAllowed' })
    const call = checkCall(operation, input)
    if (call.ok) {
      const connection = String(event.sender.id)
      if (decideRate(connection, call.name) === 'allow') return program.dispatch(connection, call.name, input)
      return refuse({ code: 'ruleBroken', rule: 'app.tooManyCalls' })
    }
    const issue = call.fault === 'size' ? 'tooLong' : 'invalid'
    return refuse({ code: 'invalidInput', fields: [{ path: '', issue }] })
  })
}

const refuse = (failure: Failure) => ({ ok: false, failure })
