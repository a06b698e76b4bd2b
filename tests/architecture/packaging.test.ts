import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { paths } from '../../main/hardening/paths'
import { root } from './sources'

const text = (file: string) => readFileSync(join(root, file), 'utf8')
const files = z.array(z.string())
const config = z
  .looseObject({
    electronVersion: z.string(),
    electronLanguages: z.array(z.string()),
    electronFuses: z.record(z.string(), z.boolean()),
    asar: z.unknown(),
    asarUnpack: files,
    npmRebuild: z.boolean(),
    nodeGypRebuild: z.boolean(),
    publish: z.null(),
    files,
    extraResources: z.array(z.object({ from: z.string(), to: z.string(), filter: files })),
    nsis: z.looseObject({
      perMachine: z.boolean(),
      oneClick: z.boolean(),
      allowElevation: z.boolean(),
      include: z.string(),
    }),
    win: z.looseObject({ icon: z.string(), requestedExecutionLevel: z.string() }),
    linux: z.looseObject({ icon: z.string() }),
    deb: z.looseObject({ afterInstall: z.string() }),
  })
  .parse(parse(text('electron-builder.yml')))
const packageJson = z
  .object({
    dependencies: z.record(z.string(), z.string()),
    devDependencies: z.record(z.string(), z.string()),
  })
  .parse(JSON.parse(text('package.json')))

it('closes every back door of the Electron binary', () => {
  expect(config.electronFuses).toEqual({
    runAsNode: false,
    enableCookieEncryption: true,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    loadBrowserProcessSpecificV8Snapshot: false,
    grantFileProtocolExtraPrivileges: false,
  })
})

it('packs one archive whose integrity is checked, with nothing beside it but the driver', () => {
  expect(config.asar).toEqual({ smartUnpack: false })
  expect(config).not.toHaveProperty('disableAsarIntegrity')
  expect(config.asarUnpack).toEqual(['**/*.node'])
})

it('packs the build and the driver for the system at hand, nothing else of the checkout', () => {
  const packed = config.files.filter((pattern) => !pattern.startsWith('!'))
  expect(packed).toEqual(['package.json', 'out/main/**/*', 'out/preload/**/*', 'out/renderer/**/*'])
  expect(Object.keys(packageJson.dependencies)).toEqual(['better-sqlite3-multiple-ciphers'])
  const driver = 'node_modules/better-sqlite3-multiple-ciphers/prebuilds'
  expect(config.files).toContain(`!${driver}/!(\${os}?(32)-\${arch}).node`)
  for (const system of ['win32-x64', 'linux-x64'])
    expect(existsSync(join(root, driver, `${system}.node`))).toBe(true)
  // A list of a system's own without a positive pattern would pack the whole checkout.
  expect([config.win, config.linux].some((system) => 'files' in system)).toBe(false)
})

it('ships fonts, layouts, lists and the typesetter beside the archive', () => {
  expect(config.extraResources.map(({ from, to }) => [from, to])).toEqual([['resources', 'resources']])
})

it('compiles, publishes and fetches nothing on the way', () => {
  expect([config.npmRebuild, config.nodeGypRebuild, config.publish]).toEqual([false, false, null])
})

it('installs for the whole PC, where users cannot write, and runs as the user', () => {
  expect(config.nsis).toMatchObject({ perMachine: true, oneClick: false, allowElevation: true })
  expect(config.win.requestedExecutionLevel).toBe('asInvoker')
  expect(existsSync(join(root, config.nsis.include))).toBe(true)
})

it('makes the folder of the store on Linux for one group, after all that the packager itself does', () => {
  const script = text(config.deb.afterInstall)
  const packagers = text('node_modules/app-builder-lib/templates/linux/after-install.tpl')
  expect(script.startsWith(packagers)).toBe(true)
  const { storeFolder } = paths({
    platform: 'linux',
    packaged: true,
    practice: false,
    home: '/home/eleni',
    variables: {},
  })
  const ours = script.slice(packagers.length)
  expect(ours).toContain('groupadd --system kentro')
  expect(ours.split('\n')).toEqual(
    expect.arrayContaining([
      `mkdir -p ${storeFolder}`,
      `chgrp kentro ${storeFolder}`,
      `chmod 2770 ${storeFolder}`,
    ]),
  )
  // The packager takes these for its own words and stops at one it does not know.
  expect(ours).not.toContain('${')
})

it('speaks Greek and English', () => {
  expect(config.electronLanguages).toEqual(['el', 'en-US'])
})

/** The oldest Electron with all known fixes: below, CVE-2026-70604 and GHSA-gr2m-v5gq-v685 are open or support has ended. */
const oldestElectron = 45

it('packs the Electron it is typed against, and one that is still mended', () => {
  expect(config.electronVersion).toBe(packageJson.devDependencies['electron'])
  expect(Number(config.electronVersion.split('.')[0])).toBeGreaterThanOrEqual(oldestElectron)
})

it('has an icon in every size', () => {
  for (const size of [16, 24, 32, 48, 64, 128, 256, 512]) {
    const png = readFileSync(join(root, config.linux.icon, `${size}x${size}.png`))
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size])
  }
  const ico = readFileSync(join(root, config.win.icon))
  expect([ico.readUInt16LE(0), ico.readUInt16LE(2)]).toEqual([0, 1])
  const widths = Array.from({ length: ico.readUInt16LE(4) }, (_, index) => ico[6 + 16 * index])
  expect(widths).toEqual([16, 24, 32, 48, 64, 0])
})

it('lets no installed package run a script of its own', () => {
  const { allowScripts } = z
    .object({ allowScripts: z.record(z.string(), z.boolean()) })
    .parse(JSON.parse(text('package.json')))
  expect(Object.values(allowScripts).every((allowed) => !allowed)).toBe(true)
  expect(text('.npmrc')).toMatch(/^ignore-scripts=true$/m)
})
