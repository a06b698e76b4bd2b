import type { ui as greek } from '../el/ui'
import type { Messages } from '../messages'

export const ui = {
  loading: 'Loading…',
  dialog: { close: 'Close', cancel: 'Cancel' },
  form: {
    wrongFields_one: 'One field needs correction.',
    wrongFields_other: '{{count}} fields need correction.',
  },
  field: {
    help: 'Help for the field “{{label}}” (F1)',
    clear: 'Clear the field “{{label}}”',
    choose: 'Choose…',
    nothingFound: 'There is no such choice.',
  },
  theirs: {
    title: 'What changed meanwhile',
    none: 'What you typed was kept. The other fields took the new values. Please save again.',
    empty: 'empty',
    take: 'Take this one',
  },
  password: {
    show: 'Show the password',
    showWord: 'Show',
    hideWord: 'Hide',
    capsLock: 'Caps Lock is on.',
    greekLayout: 'The keyboard writes Greek.',
  },
  date: {
    placeholder: 'dd/mm/yyyy',
    open: 'Calendar for the field “{{label}}”',
    calendar: 'Calendar: {{label}}',
    previousMonth: 'Previous month',
    nextMonth: 'Next month',
    previousYear: 'Previous year',
    nextYear: 'Next year',
    previousDecade: 'Previous decade',
    nextDecade: 'Next decade',
  },
  table: {
    count_one: '{{count, number}} row',
    count_other: '{{count, number}} rows',
    countOf: 'The first {{count, number}} of {{total, number}} rows',
    clearFilters: 'All',
  },
  progress: { done: '{{done}} done', doneOf: '{{done}} of {{total}} done' },
  stepper: { label: 'Step {{current}} of {{total}}', done: 'done' },
  copy: { label: 'Copy: {{label}}', done: 'Copied' },
  shade: { title: 'The screen is covered', lift: 'Press a key to go on' },
  keys: { title: 'Keys' },
  search: {
    results: 'Results',
    nothing: 'Nothing was found.',
    count_zero: 'No results',
    count_one: '{{count}} result',
    count_other: '{{count}} results',
  },
  frame: {
    skip: 'Skip to the content',
    rail: 'Main menu',
    language: 'Language',
    languages: { el: { short: 'ΕΛ', name: 'Ελληνικά' }, en: { short: 'EN', name: 'English' } },
    lock: 'Lock',
    shade: 'Cover the screen',
  },
  pdf: {
    page: 'Page {{page}} of {{count}}',
    zoom: '{{percent}} %',
    smaller: 'Smaller',
    larger: 'Larger',
    failed: 'The document cannot be shown. Close it and open it again; the stored document was not touched.',
  },
} as const satisfies Messages<typeof greek>
