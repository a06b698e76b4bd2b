import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { measuredByChild } from '../children'
import { figuresOf } from '../measure'
import { root } from '../program'
import type { Row } from '../report'

/** A program of the same shell with one window, the same closed options and an empty page. */
const blankMain = `
  const { app, BrowserWindow, protocol, session } = require('electron')
  const { join } = require('node:path')
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }])
  void app.whenReady().then(() => {
    const html = '<!doctype html><title>blank</title><main id="blank">blank</main>'
    session.fromPartition('blank').protocol.handle('app', () =>
      new Response(html, { headers: { 'Content-Type': 'text/html; charset=utf-8' } }))
    const window = new BrowserWindow({ webPreferences: {
      partition: 'blank', preload: join(__dirname, '../preload/preload.js'), sandbox: true, contextIsolation: true,
      nodeIntegration: false, nodeIntegrationInWorker: false, nodeIntegrationInSubFrames: false } })
    return window.loadURL('app://kk/')
  })`

function writeBlankProgram(built: string): void {
  const files = { 'main/main.js': blankMain, 'preload/preload.js': `require('electron')` }
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(built, name)), { recursive: true })
    writeFileSync(join(built, name), content)
  }
}

/** `folder` holds a practice store in `store`, so that the first screen is the sign-in. */
export async function coldStartRow(folder: string, rounds: number): Promise<Row> {
  const blank = join(folder, 'blank')
  writeBlankProgram(blank)
  const ways = [
    { built: join(root, 'out'), shows: 'input[name=password]', times: [] as number[] },
    { built: blank, shows: '#blank', times: [] as number[] },
  ] as const
  for (let round = 0; round <= rounds; round++)
    for (const { built, shows, times } of round % 2 === 0 ? ways : ways.toReversed()) {
      const { milliseconds } = await measuredByChild<{ milliseconds: number }>(
        join(root, 'out', 'benchColdStart', 'coldStart.js'),
        [built, folder, shows],
      )
      // The first of each reads its files from the disk for the first time and is not counted.
      if (round > 0) times.push(milliseconds)
    }
  return {
    name: 'cold start to the sign-in screen (raw: blank page of the same shell)',
    unit: 'ms',
    ours: figuresOf(ways[0].times),
    raw: figuresOf(ways[1].times),
    goal: 'coldStart',
  }
}
