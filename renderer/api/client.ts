import type { z } from 'zod'
import type { Contract } from '../../shared/contract'
import type { Failure } from '../../shared/contract/failure'
import type { Operation } from '../../shared/contract/operation'
import type { Host } from './host'

/** A call that came back as a failure; the failure says what to show. */
export class CallFailed extends Error {
  override readonly name = 'CallFailed'

  constructor(readonly failure: Failure) {
    super(failure.code)
  }
}

type Operations = {
  [F in keyof Contract & string]: {
    [O in keyof Contract[F] & string as `${F}.${O}`]: Contract[F][O]
  }
}[keyof Contract]
type UnionToIntersection<U> = (U extends unknown ? (u: U) => void : never) extends (i: infer I) => void
  ? I
  : never
type ByName = UnionToIntersection<Operations>

/** `feature.operation` of everything the contract has. */
export type OperationName = keyof ByName & string
export type OperationsOfKind<Kind extends Operation['kind']> = {
  [N in OperationName]: ByName[N] extends { kind: Kind } ? N : never
}[OperationName]

type Of<N extends OperationName> = ByName[N] extends Operation ? ByName[N] : never
export type InputOf<N extends OperationName> = z.input<Of<N>['input']>
export type OutputOf<N extends OperationName> = z.output<Of<N>['output']>

export type Call = <N extends OperationName>(name: N, input: InputOf<N>) => Promise<OutputOf<N>>

/** The one way from the screens to the gate. @throws CallFailed */
export function createCall(host: Host): Call {
  return async (name, input) => {
    const reply = await host.call(name, input)
    if (!reply.ok) throw new CallFailed(reply.failure)
    return reply.value as never
  }
}
