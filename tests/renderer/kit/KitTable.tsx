import { useMemo, useState } from 'react'
import { Button } from '../../../renderer/ui/Button'
import { notify } from '../../../renderer/ui/overlay/notify'
import { Badge } from '../../../renderer/ui/page/Badge'
import { PageHeader } from '../../../renderer/ui/page/PageHeader'
import type { Column } from '../../../renderer/ui/table/column'
import { FilterChips } from '../../../renderer/ui/table/FilterChips'
import { Table } from '../../../renderer/ui/table/Table'
import type { Words } from './words'

const stateBadge = (state: string) => <Badge tone="warning">{state}</Badge>

type Row = { id: string; name: string; number: number; state: string }
const surnames = ['Ωρολογάς', 'Άνθης', 'Ζερβού', 'Ανδρέου', 'Ώριμος', 'Έλληνας', 'Γκίκα']

export function KitTable({ words }: { words: Words }) {
  const [chosen, setChosen] = useState<readonly string[]>(['late'])
  const rows = useMemo<Row[]>(
    () =>
      Array.from({ length: 10_000 }, (_, index) => ({
        id: String(index),
        name: `${surnames[index % surnames.length]} ${index}`,
        number: (index * 7919) % 10_007,
        state: words.badges[index % words.badges.length] ?? '',
      })),
    [words],
  )
  const columns = useMemo<Column<Row>[]>(
    () => [
      {
        key: 'name',
        header: words.surname,
        cell: (row) => row.name,
        sortValue: (row) => row.name,
        width: 'minmax(14rem, 2fr)',
      },
      {
        key: 'number',
        header: words.minutes,
        cell: (row) => row.number,
        sortValue: (row) => row.number,
        align: 'end',
        width: '9rem',
      },
      {
        key: 'state',
        header: words.kind,
        cell: (row) => stateBadge(row.state),
        sortValue: (row) => row.state,
      },
      { key: 'more', header: words.notes, cell: () => '…' },
    ],
    [words],
  )
  return (
    <>
      <PageHeader title={words.list} actions={<Button tone="primary">{words.newVisit}</Button>} />
      <FilterChips
        label={words.filters}
        chips={words.chips.map((label, index) => ({
          key: index === 0 ? 'late' : label,
          label,
          active: chosen.includes(index === 0 ? 'late' : label),
        }))}
        onToggle={(key) =>
          setChosen(chosen.includes(key) ? chosen.filter((each) => each !== key) : [...chosen, key])
        }
        onClear={() => setChosen([])}
      />
      <Table
        label={words.list}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.id}
        onOpen={(row) => notify.done(row.name)}
        empty={words.empty}
        total={20_000}
      />
    </>
  )
}
