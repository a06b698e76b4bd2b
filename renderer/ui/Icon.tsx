const shapes = {
  check: 'M5 12l5 5L19 7',
  chevronDown: 'M6 9l6 6 6-6',
  chevronUp: 'M6 15l6-6 6 6',
  close: 'M6 6l12 12M18 6L6 18',
  calendar: 'M4 6h16v14H4zM4 10h16M8 3v4M16 3v4',
  search: 'M10.5 17a6.5 6.5 0 100-13 6.5 6.5 0 000 13zM15.5 15.5L20 20',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 017 0v3',
  shade: 'M3 12s3.5-6 9-6 9 6 9 6-3.5 6-9 6-9-6-9-6zM4 20L20 4',
  warning: 'M12 4l9 16H3zM12 10v5M12 17.5v.5',
  info: 'M12 3a9 9 0 100 18 9 9 0 000-18zM12 11v6M12 7.5v.5',
  copy: 'M9 9h11v11H9zM5 15H4V4h11v1',
  help: 'M9 9a3 3 0 116 0c0 2-3 2.5-3 5M12 17.5v.5',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
} as const
export type IconName = keyof typeof shapes

/** A small line drawing beside words; never the only carrier of a meaning. */
export function Icon({ name, size = 18 }: { name: IconName; size?: number }) {
  return (
    <svg
      className="k-icon"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      <path d={shapes[name]} />
    </svg>
  )
}
