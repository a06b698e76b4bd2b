import { paths, troubleWithFolder } from '../../../main/hardening/paths'
import type { PathsEnvironment } from '../../../main/hardening/paths'

const windows: PathsEnvironment = {
  platform: 'win32',
  packaged: true,
  practice: false,
  home: 'C:\\Users\\eleni',
  variables: {
    ProgramData: 'C:\\ProgramData',
    APPDATA: 'C:\\Users\\eleni\\AppData\\Roaming',
    LOCALAPPDATA: 'C:\\Users\\eleni\\AppData\\Local',
    OneDrive: 'C:\\Users\\eleni\\Έγγραφα στο νέφος',
  },
}
const linux: PathsEnvironment = {
  platform: 'linux',
  packaged: true,
  practice: false,
  home: '/home/eleni',
  variables: {},
}

it('puts the store of an installed program where all accounts of the PC find it', () => {
  expect(paths(windows).storeFolder).toBe('C:\\ProgramData\\Kentro')
  expect(paths({ ...windows, variables: {} }).storeFolder).toBe('C:\\ProgramData\\Kentro')
  expect(paths(linux).storeFolder).toBe('/var/lib/kentro')
})

it('puts the store of a clone into the own folder of the user, so that nothing needs an administrator', () => {
  expect(paths({ ...windows, packaged: false }).storeFolder).toBe(
    'C:\\Users\\eleni\\AppData\\Local\\Kentro\\store',
  )
  expect(paths({ ...linux, packaged: false }).storeFolder).toBe('/home/eleni/.local/share/kentro/store')
  const data = { ...linux, packaged: false, variables: { XDG_DATA_HOME: '/data' } }
  expect(paths(data).storeFolder).toBe('/data/kentro/store')
  expect(paths({ ...data, variables: { XDG_DATA_HOME: 'data' } }).storeFolder).toBe(
    '/home/eleni/.local/share/kentro/store',
  )
})

it('keeps a practice store apart from every real one', () => {
  const folders = [true, false].flatMap((practice) =>
    [true, false].map((packaged) => paths({ ...linux, practice, packaged })),
  )
  const practice = folders.slice(0, 2).map(({ storeFolder }) => storeFolder)
  expect(practice).toEqual(Array.from({ length: 2 }, () => '/home/eleni/.local/share/kentro-practice/store'))
})

it('takes another store folder from the environment only in a clone', () => {
  const variables = { KENTRO_STORE: '/srv/kentro' }
  expect(paths({ ...linux, packaged: false, variables }).storeFolder).toBe('/srv/kentro')
  expect(paths({ ...linux, variables }).storeFolder).toBe('/var/lib/kentro')
})

it('writes nothing into the roaming profile', () => {
  for (const packaged of [true, false]) {
    const { userData, sessionData } = paths({ ...windows, packaged })
    expect(userData).toBe('C:\\Users\\eleni\\AppData\\Local\\Kentro\\window')
    expect(sessionData).toBe('C:\\Users\\eleni\\AppData\\Local\\Kentro\\window\\session')
  }
  expect(JSON.stringify(paths({ ...windows, variables: {} }))).not.toMatch(/Roaming/)
})

it('says so when the environment leads the store off this PC', () => {
  const store = (KENTRO_STORE: string) =>
    paths({ ...linux, packaged: false, variables: { KENTRO_STORE } }).storeTrouble
  expect(store('/media/eleni/STICK/kentro')).toBe('removable')
  expect(store('kentro')).toBe('notAbsolute')
  expect(store('/srv/kentro')).toBeNull()
  expect(paths(windows).storeTrouble).toBeNull()
  expect(paths({ ...windows, variables: { ProgramData: '\\\\server\\share' } }).storeTrouble).toBe('network')
})

it.each([
  ['win32', '\\\\server\\share\\kentro', 'network'],
  ['win32', '//server/share', 'network'],
  ['win32', '\\\\?\\UNC\\server\\share', 'network'],
  ['win32', '\\kentro', 'notAbsolute'],
  ['win32', 'C:kentro', 'notAbsolute'],
  ['win32', 'kentro', 'notAbsolute'],
  ['win32', 'C:\\Users\\eleni\\OneDrive\\kentro', 'synced'],
  ['win32', 'C:\\Users\\eleni\\OneDrive - Δήμος Σύρου\\kentro', 'synced'],
  ['win32', 'c:\\users\\ELENI\\Έγγραφα στο νέφος\\kentro', 'synced'],
  ['win32', 'C:\\Users\\eleni\\Documents\\..\\Dropbox (Δήμος)\\kentro', 'synced'],
  ['win32', 'C:/Users/eleni/Google Drive/kentro', 'synced'],
  ['win32', 'C:\\Kentro', null],
  ['win32', 'C:\\Users\\eleni\\Έγγραφα στο νέφος 2', null],
  ['linux', '/home/eleni/Dropbox/kentro', 'synced'],
  ['linux', '/home/eleni/Nextcloud', 'synced'],
  ['linux', '/home/eleni/dropboxes', null],
  ['linux', '/run/user/1000/gvfs/smb-share:server=x', 'network'],
  ['linux', '/net/server/kentro', 'network'],
  ['linux', '/run/media/eleni/STICK', 'removable'],
  ['darwin', '/Volumes/STICK/kentro', 'removable'],
  ['darwin', '/Users/eleni/Library/Mobile Documents/kentro', 'synced'],
  ['linux', '/var/lib/kentro', null],
])('on %s finds %s %s', (platform, folder, trouble) => {
  expect(troubleWithFolder(folder, { platform, variables: windows.variables })).toBe(trouble)
})
