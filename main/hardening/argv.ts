// Switches that open the program to inspection, weaken the pages' walls or lead its traffic elsewhere.
const refused =
  /^(?:remote-debugging-.*|remote-allow-origins|inspect.*|debug|debug-.*|no-sandbox|disable-.*sandbox|load-extension|proxy-.*|js-flags|disable-web-security|disable-site-isolation.*|disable-features|enable-blink-features|allow-running-insecure-content|allow-file-access-from-files|ignore-certificate-errors.*|host-rules|host-resolver-rules|user-data-dir|browser-subprocess-path|gpu-launcher|.*-cmd-prefix|log-net-log|no-zygote|single-process|require|r)$/

/**
 * The first command-line switch an installed program refuses to start with, or null (E17). From a clone all are allowed:
 * whoever can start it from there can change the program itself.
 */
export function checkArgv(
  argv: readonly string[],
  environment: { readonly packaged: boolean; readonly platform: string },
): string | null {
  if (!environment.packaged) return null
  const prefix = environment.platform === 'win32' ? /^(?:--?|\/)/ : /^--?/
  for (const argument of argv.slice(1)) {
    if (!prefix.test(argument)) continue
    const name = argument.replace(prefix, '').split('=', 1)[0]?.toLowerCase() ?? ''
    if (refused.test(name)) return `--${name}`
  }
  return null
}

/** A second start shows the window of the first. What it was started with is not read: there are no links to open (E16). */
export const onSecondInstance = (_argv: readonly string[]): 'focus' => 'focus'
