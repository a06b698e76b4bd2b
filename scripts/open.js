'use strict'
const fs = require('node:fs')
const { spawn } = require('node:child_process')
const { root, inRoot } = require('./root')
const { findOrFetchElectron } = require('./electronBinary')
const { findBrowser } = require('./browser')
const { whyItDoesNotStart } = require('./whyNot')
const { exitOf, runTool, toolEnvironment } = require('./tools')
const { runBundle } = require('./bundle')

/** The exit code of the stand-in shell (tests/support/electronInChromium/start.ts) when it could open no window. */
const noWindow = 69

const say = (greek, english) => console.log(`${greek} / ${english}`)

const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)

/** Opens the built program in Electron, else in the stand-in shell, else runs the tour. Resolves to the exit code. */
async function start({ retryElectron }) {
  if (!hasDisplay()) {
    say('Δεν υπάρχει οθόνη: τρέχει η περιήγηση.', 'There is no display: running the tour.')
    return runBundle('tour', [])
  }
  const electron = findOrFetchElectron({ retry: retryElectron })
  const why = electron && whyItDoesNotStart(electron)
  if (electron && !why) return inElectron(electron)
  if (why) say(`Το Electron δεν ξεκινά εδώ: ${why}`, 'Electron does not start here.')
  const browser = findBrowser()
  if (!browser) {
    say(
      'Δεν ανοίγει παράθυρο, γιατί δεν βρέθηκε ούτε Electron ούτε Chromium, Chrome ή Edge που να ξεκινά: εγκαταστήστε ένα από αυτά ή δώστε τη διαδρομή του στο KENTRO_BROWSER. Τρέχει η περιήγηση.',
      'No window can be opened, because neither Electron nor Chromium, Chrome or Edge was found to start: install one of them or give its path in KENTRO_BROWSER. Running the tour.',
    )
    return runBundle('tour', [])
  }
  if (!fs.existsSync(inRoot('out', 'standIn', 'start.js'))) {
    say('Το κέλυφος δοκιμής λείπει από το out/standIn.', 'The stand-in shell is missing from out/standIn.')
    return 1
  }
  say(
    'Χωρίς Electron: το πρόγραμμα ανοίγει για ΔΟΚΙΜΗ σε παράθυρο του φυλλομετρητή (νέα προσπάθεια: npm start -- --retry-electron).',
    'Without Electron: opening for PRACTICE in a window of the browser (to try again: npm start -- --retry-electron).',
  )
  const { code } = await runTool('out/standIn/start.js', [], { env: { KENTRO_BROWSER: browser } })
  if (code !== noWindow) return code
  say(
    `Το ${browser} δεν άνοιξε παράθυρο (δεν ξεκινά, ή δεν υπάρχει οθόνη πίσω από το DISPLAY). Τρέχει η περιήγηση.`,
    `${browser} opened no window (it does not start, or there is no display behind DISPLAY). Running the tour.`,
  )
  return runBundle('tour', [])
}

function inElectron(electron) {
  const env = toolEnvironment()
  // With it set, Electron would run as a plain Node and open no window.
  delete env.ELECTRON_RUN_AS_NODE
  return exitOf(spawn(electron, [root], { cwd: root, env, stdio: 'inherit' }))
}

module.exports = { start }
