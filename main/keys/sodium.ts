import library, { ready } from 'libsodium-wrappers-sumo'

/**
 * All cryptography of the program: the same WebAssembly under Node and under Electron, whose own crypto lacks what is
 * needed here. Its functions appear only once `sodiumReady` has resolved.
 */
export const sodium = library

export async function sodiumReady(): Promise<void> {
  await ready
}
