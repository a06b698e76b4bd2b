import { sodium, sodiumReady } from '../../../main/keys/sodium'

describe('sodium', () => {
  it('has its functions once it is ready', async () => {
    await sodiumReady()
    expect(sodium.to_hex(sodium.crypto_hash_sha256('abc'))).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    )
  })
})
