export type WindowEnvironment = {
  /** Installed from a package; false when started from a clone. */
  readonly packaged: boolean
  readonly preloadFile: string
}

/** The options of every window. A new window gets these and no others (E1). */
export function windowOptions({ packaged, preloadFile }: WindowEnvironment) {
  return {
    title: 'Kentro',
    width: 1366,
    height: 768,
    minWidth: 1024,
    minHeight: 640,
    show: false,
    backgroundColor: '#ffffff',
    webPreferences: {
      preload: preloadFile,
      // Without `persist:` the partition lives in memory: no cache, cookie or storage of a page reaches the disk.
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
      devTools: !packaged,
    },
  }
}
