import path from 'node:path'

export type PathsEnvironment = {
  readonly platform: string
  readonly packaged: boolean
  /** The stand-in shell: its practice store never lies where a real one does. */
  readonly practice: boolean
  readonly home: string
  readonly variables: Readonly<Record<string, string | undefined>>
}

/** Why a folder is no place for a database: another PC, a program that copies files away, a stick, no full path. */
export type FolderTrouble = 'network' | 'synced' | 'removable' | 'notAbsolute'

export type Paths = {
  /** One for all accounts of the PC when installed; the user's own when started from a clone. */
  readonly storeFolder: string
  readonly storeTrouble: FolderTrouble | null
  /** What Chromium itself needs to write. Never the roaming profile, which Windows copies over the network. */
  readonly userData: string
  readonly sessionData: string
}

const synced =
  /^(?:onedrive|dropbox|google ?drive|my drive|icloud ?drive|mobile documents|nextcloud|owncloud|mega|pcloud|pcloud ?drive|box|box sync|yandex\.disk|syncthing)(?: ?[-(].*)?$/i

/** The trouble with a folder as far as its path tells it, or null (a mapped drive letter does not tell). */
export function troubleWithFolder(
  folder: string,
  { platform, variables }: Pick<PathsEnvironment, 'platform' | 'variables'>,
): FolderTrouble | null {
  const windows = platform === 'win32'
  const syntax = windows ? path.win32 : path.posix
  if (/^(?:\\\\|\/\/)/.test(folder)) return 'network'
  if (!syntax.isAbsolute(folder) || (windows && !/^[a-z]:[\\/]/i.test(folder))) return 'notAbsolute'
  const plain = syntax.normalize(folder)
  if (!windows && /^\/(?:net|run\/user\/[^/]+\/gvfs)(?:\/|$)/.test(plain)) return 'network'
  if (!windows && /^\/(?:media|run\/media|Volumes)(?:\/|$)/.test(plain)) return 'removable'
  const fold = (text: string) => (windows ? text.toLowerCase() : text)
  const oneDrives = Object.keys(variables)
    .filter((name) => /^onedrive/i.test(name))
    .flatMap((name) => variables[name] || [])
  const inside = oneDrives.some((drive) =>
    fold(plain + syntax.sep).startsWith(fold(syntax.normalize(drive) + syntax.sep)),
  )
  return inside || plain.split(syntax.sep).some((part) => synced.test(part)) ? 'synced' : null
}

function machineFolder({ platform, variables }: PathsEnvironment): string {
  if (platform === 'win32') return path.win32.join(variables['ProgramData'] || 'C:\\ProgramData', 'Kentro')
  return platform === 'darwin' ? '/Library/Application Support/Kentro' : '/var/lib/kentro'
}

/** The user's own folder on this PC; `XDG_DATA_HOME` counts only when it is a full path, as its specification says. */
function ownFolder({ platform, home, variables }: PathsEnvironment, name: string): string {
  if (platform === 'win32')
    return path.win32.join(variables['LOCALAPPDATA'] || path.win32.join(home, 'AppData', 'Local'), name)
  if (platform === 'darwin') return path.posix.join(home, 'Library', 'Application Support', name)
  const data = variables['XDG_DATA_HOME']
  const base = data && path.posix.isAbsolute(data) ? data : path.posix.join(home, '.local', 'share')
  return path.posix.join(base, name.toLowerCase())
}

/** Where the program keeps what it keeps (E24). `KENTRO_STORE` names another store folder, but only from a clone. */
export function paths(environment: PathsEnvironment): Paths {
  const { packaged, practice, platform, variables } = environment
  const join = platform === 'win32' ? path.win32.join : path.posix.join
  const own = ownFolder(environment, practice ? 'Kentro-practice' : 'Kentro')
  const ordinary = packaged && !practice ? machineFolder(environment) : join(own, 'store')
  const storeFolder = (!packaged && variables['KENTRO_STORE']) || ordinary
  return {
    storeFolder,
    storeTrouble: troubleWithFolder(storeFolder, environment),
    userData: join(own, 'window'),
    sessionData: join(own, 'window', 'session'),
  }
}
