import { windowOptions } from '../../../main/hardening/windowOptions'

it('gives every window the same closed options', () => {
  expect(windowOptions({ packaged: true, preloadFile: '/kentro/preload.js' })).toEqual({
    title: 'Kentro',
    width: 1366,
    height: 768,
    minWidth: 1024,
    minHeight: 640,
    show: false,
    backgroundColor: '#ffffff',
    webPreferences: {
      preload: '/kentro/preload.js',
      partition: 'kentro',
      contextIsolation: true,
      sandbox: true,
      webSecurity: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      experimentalFeatures: false,
      allowRunningInsecureContent: false,
      enableBlinkFeatures: '',
      plugins: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      enableWebSQL: false,
      devTools: false,
    },
  })
})

it('opens the developer tools to a clone only', () => {
  expect(windowOptions({ packaged: false, preloadFile: 'x' }).webPreferences.devTools).toBe(true)
})

it('keeps the pages in memory', () => {
  expect(windowOptions({ packaged: true, preloadFile: 'x' }).webPreferences.partition).not.toMatch(
    /^persist:/,
  )
})
