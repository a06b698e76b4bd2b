import { ipcMain } from 'electron'
import type { Failure } from '../../shared/contract/failure'
import type { App } from '../app/createApp'
import { checkCall } from '../hardening/callLimits'
import { callChannel } from '../hardening/preloadKeys'
import { validateSender } from '../hardening/sender'

/** The one channel: who sends, is it JSON within limits, and over to the gate. The connection is the window's id. */
export function receiveCalls(program: App, ownWindows: ReadonlySet<number>) {
  ipcMain.handle(callChannel, async (event, operation: unknown, input: unknown) => {
    if (validateSender(event.senderFrame, event.sender, ownWindows) === 'deny')
      return refuse({ code: 'notAllowed' })
    const call = checkCall(operation, input)
    if (call.ok) return program.dispatch(String(event.sender.id), call.name, input)
    const issue = call.fault === 'size' ? 'tooLong' : 'invalid'
    return refuse({ code: 'invalidInput', fields: [{ path: '', issue }] })
  })
}

const refuse = (failure: Failure) => ({ ok: false, failure })
