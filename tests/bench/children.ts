import { spawn } from 'node:child_process'

const mark = 'measured: '

/** In the child: hands the figures to whoever started it. */
export const report = (figures: object): void => console.log(mark + JSON.stringify(figures))

/**
 * Runs a built program in a process of its own and returns what it reported.
 * @throws where the child failed or reported nothing
 */
export async function measuredByChild<Figures>(file: string, args: readonly string[]): Promise<Figures> {
  const child = spawn(process.execPath, [file, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  let errors = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text))
  const code = await new Promise((resolve) => child.on('close', resolve))
  const line = output.split('\n').find((text) => text.startsWith(mark))
  if (code !== 0 || !line) throw new Error(`Not measured by ${file}: ${errors || output}`)
  return JSON.parse(line.slice(mark.length)) as Figures
}
