import Database from 'better-sqlite3-multiple-ciphers'
import { configure } from '../../../main/database/open'
import { argon2Default, argon2id } from '../../../main/keys/argon2'
import { passwordBytes } from '../../../main/keys/passwordHash'
import { sodiumReady } from '../../../main/keys/sodium'
import type { Case } from '../measure'
import { password, type Program } from '../program'

/** Opens the sealed file with its raw key, under the same settings, and reads one user. */
function openBare(file: string, key: Uint8Array): void {
  const connection = new Database(file, { fileMustExist: true })
  try {
    configure(connection, key)
    connection.prepare('SELECT * FROM users LIMIT 1').get()
  } finally {
    connection.close()
  }
}

/** From the click on "sign in" to the open store. The program is locked, and locked again after each round. */
export async function signInCase(
  program: Program,
  { withArgon2id, rounds }: { withArgon2id: boolean; rounds: number },
): Promise<Case> {
  const key = program.databaseKey()
  await sodiumReady()
  await program.lock()
  return {
    name: withArgon2id ? 'sign-in with Argon2id' : 'sign-in without Argon2id',
    rounds,
    ours: () => program.signIn(),
    after: () => program.lock(),
    raw() {
      if (withArgon2id) argon2id(passwordBytes(password), new Uint8Array(16), argon2Default)
      openBare(program.file, key)
    },
  }
}
