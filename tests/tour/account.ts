export type Line = { readonly step: string; readonly happened: string; readonly seconds: number }

const words = {
  el: {
    title: 'Περιήγηση στην κύρια εργασία',
    what: 'Από τις οθόνες του προγράμματος, μόνο με το πληκτρολόγιο, σε νέο δοκιμαστικό Κέντρο. Φορείς, λίστες, έγγραφο και αργίες είναι τα πραγματικά· τα πρόσωπα είναι επινοημένα.',
    head: ['Βήμα', 'Τι έγινε', 'Δευτ.'],
    finished: 'Ολοκληρώθηκε',
    broken: 'Σταμάτησε στο επόμενο βήμα· δείτε το failed.png',
    total: 'Σύνολο',
    left: 'Έμειναν στον φάκελο',
  },
  en: {
    title: 'Tour of the main job',
    what: 'Through the screens of the program, by keyboard alone, on a fresh practice centre. Bodies, lists, letter and holidays are the real ones; the people are invented.',
    head: ['Step', 'What happened', 'Seconds'],
    finished: 'Finished',
    broken: 'Stopped at the next step; see failed.png',
    total: 'In all',
    left: 'Left in the folder',
  },
} as const

/** What was done and how long it took, as a table of Markdown that reads well on a terminal too. */
export function account(
  lines: readonly Line[],
  given: { language: 'el' | 'en'; finished: boolean; seconds: number; folder: string },
): string {
  const said = words[given.language]
  const rows = [
    said.head,
    ...lines.map(({ step, happened, seconds }, index) => [
      `${index + 1}. ${step}`,
      happened,
      seconds.toFixed(1),
    ]),
  ]
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => (row[column] ?? '').length)))
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => (column === 2 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0))).join(' | ')} |`
  const [head = said.head, ...rest] = rows
  const rule = `| ${widths.map((width, column) => (column === 2 ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width))).join(' | ')} |`
  return [
    `# ${said.title}`,
    '',
    said.what,
    '',
    line(head),
    rule,
    ...rest.map(line),
    '',
    `${given.finished ? said.finished : said.broken}. ${said.total}: ${given.seconds.toFixed(1)} s. ${said.left} ${given.folder}: letter.pdf, printed.pdf, receipt.pdf, account.md, *.png`,
    '',
  ].join('\n')
}
