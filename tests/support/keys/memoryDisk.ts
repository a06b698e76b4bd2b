// A disk in memory that can lose power or fail at any act, and lose or tear what was written but not yet synced.
import type { KeyFileDisk, OpenKeyFile } from '../../../main/keys/keyFileDisk'

type StoredFile = { durable: Uint8Array; shown: Uint8Array }
const sector = 512

export class PowerCut extends Error {
  readonly code = 'POWERCUT'
}

export class DiskError extends Error {
  constructor(readonly code: string) {
    super(code)
  }
}

export class MemoryDisk implements KeyFileDisk {
  private readonly files = new Map<string, StoredFile>()
  /** How many acts were done; each open, write, sync, close and read is one. */
  acts = 0
  /** Called before each act; throws to make it fail. */
  before: (act: string, path: string, count: number) => void = () => {}

  constructor(files: Readonly<Record<string, Uint8Array>> = {}) {
    for (const [path, bytes] of Object.entries(files)) this.put(path, bytes)
  }

  put(path: string, bytes: Uint8Array): void {
    this.files.set(path, { durable: bytes.slice(), shown: bytes.slice() })
  }
  async remove(path: string): Promise<void> {
    this.files.delete(path)
  }
  shown(path: string): Uint8Array | undefined {
    return this.files.get(path)?.shown.slice()
  }
  get paths(): string[] {
    return [...this.files.keys()]
  }

  /** What a restart finds: synced bytes, and any unsynced sector or not, by chance. */
  afterPowerCut(chance: () => number): MemoryDisk {
    const left = new MemoryDisk()
    for (const [path, { durable, shown }] of this.files) {
      const length = chance() < 0.5 ? durable.length : shown.length
      const bytes = new Uint8Array(length)
      bytes.set(durable.subarray(0, length))
      for (let at = 0; at < length; at += sector) {
        if (chance() < 0.5) bytes.set(shown.subarray(at, Math.min(at + sector, length)), at)
      }
      if (durable.length > 0 || chance() < 0.5) left.put(path, bytes)
    }
    return left
  }

  private act(name: string, path: string): void {
    this.acts += 1
    this.before(name, path, this.acts)
  }

  async read(path: string): Promise<Uint8Array | null> {
    this.act('read', path)
    return this.shown(path) ?? null
  }
  async exists(path: string): Promise<boolean> {
    return this.files.has(path)
  }
  async makeFolder(): Promise<void> {}
  async syncFolder(path: string): Promise<void> {
    this.act('syncFolder', path)
  }

  async open(path: string): Promise<OpenKeyFile> {
    this.act('open', path)
    const file = this.files.get(path) ?? { durable: new Uint8Array(0), shown: new Uint8Array(0) }
    this.files.set(path, file)
    return {
      write: async (bytes) => {
        const half = bytes.length / 2
        this.act('write', path)
        const torn = file.shown.slice()
        file.shown = new Uint8Array(Math.max(half, torn.length))
        file.shown.set(torn)
        file.shown.set(bytes.subarray(0, half))
        this.act('write', path)
        file.shown = bytes.slice()
      },
      sync: async () => {
        this.act('sync', path)
        file.durable = file.shown.slice()
      },
      close: async () => {
        this.act('close', path)
      },
    }
  }
}
