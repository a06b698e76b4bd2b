import { type ReactNode, useEffect, useState } from 'react'
import { openLayer } from './shortcuts'
import { ShortcutLayer } from './useShortcut'

let lastLayer = 0

/** Keys of the page rest while this is open; those inside work. */
export function DialogLayer({ children }: { children: ReactNode }) {
  const [layer] = useState(() => (lastLayer += 1))
  useEffect(() => openLayer(layer), [layer])
  return <ShortcutLayer value={layer}>{children}</ShortcutLayer>
}
