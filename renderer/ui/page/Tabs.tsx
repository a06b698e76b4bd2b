import { Tabs as MantineTabs } from '@mantine/core'
import type { ReactNode } from 'react'

export type Tab = {
  readonly key: string
  readonly label: string
  readonly count?: number
  readonly content: ReactNode
}

/** Only where volume needs them. Arrow keys move between them. */
export function Tabs({
  tabs,
  active,
  onChange,
  label,
}: {
  tabs: readonly Tab[]
  active: string
  onChange: (key: string) => void
  label: string
}) {
  return (
    <MantineTabs value={active} onChange={(key) => key !== null && onChange(key)} keepMounted={false}>
      <MantineTabs.List aria-label={label}>
        {tabs.map(({ key, label: words, count }) => (
          <MantineTabs.Tab key={key} value={key}>
            {words}
            {count !== undefined && <span className="k-count"> {count}</span>}
          </MantineTabs.Tab>
        ))}
      </MantineTabs.List>
      {tabs.map(({ key, content }) => (
        <MantineTabs.Panel key={key} value={key} pt="md">
          {content}
        </MantineTabs.Panel>
      ))}
    </MantineTabs>
  )
}
