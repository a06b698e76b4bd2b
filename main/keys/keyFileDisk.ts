import { mkdir, open, readFile, rm, stat } from 'node:fs/promises'
import { platform } from 'node:process'
import { keyFileBytes } from './keyFile'

/** The few acts on files the two copies need, so that tests can tear writes and cut the power between any two. */
export interface KeyFileDisk {
  /** `null` when there is no such file. At most the first megabyte. Rejects with the system's error. */
  read(path: string): Promise<Uint8Array | null>
  exists(path: string): Promise<boolean>
  /** Opens for writing in place, creating the file when absent. */
  open(path: string): Promise<OpenKeyFile>
  /** Removes the file where there is one. */
  remove(path: string): Promise<void>
  makeFolder(path: string): Promise<void>
  /** Makes new file names durable, where the system has such an act. */
  syncFolder(path: string): Promise<void>
}

export interface OpenKeyFile {
  /** Writes all bytes from the beginning of the file. */
  write(bytes: Uint8Array): Promise<void>
  sync(): Promise<void>
  close(): Promise<void>
}

/** The system's code of a failed act, for example ENOSPC. */
export function errorCode(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code
  return typeof code === 'string' ? code : 'UNKNOWN'
}

const mostRead = 16 * keyFileBytes

async function openOrCreate(path: string) {
  try {
    return await open(path, 'r+')
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error
    return open(path, 'wx+')
  }
}

export const systemDisk: KeyFileDisk = {
  async read(path) {
    try {
      const { size } = await stat(path)
      if (size > mostRead) return new Uint8Array(mostRead)
      return new Uint8Array(await readFile(path))
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return null
      throw error
    }
  },
  async exists(path) {
    try {
      await stat(path)
      return true
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return false
      throw error
    }
  },
  async open(path) {
    const handle = await openOrCreate(path)
    return {
      async write(bytes) {
        let done = 0
        while (done < bytes.length) {
          done += (await handle.write(bytes, done, bytes.length - done, done)).bytesWritten
        }
        if ((await handle.stat()).size !== bytes.length) await handle.truncate(bytes.length)
      },
      sync: () => handle.sync(),
      close: () => handle.close(),
    }
  },
  async remove(path) {
    await rm(path, { force: true })
  },
  async makeFolder(path) {
    await mkdir(path, { recursive: true })
  },
  async syncFolder(path) {
    if (platform === 'win32') return
    const folder = await open(path, 'r')
    try {
      await folder.sync()
    } finally {
      await folder.close()
    }
  },
}
