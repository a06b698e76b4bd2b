import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { StoredEntry } from '../../../shared/features/settings/storedEntry'
import { listNames, type ListName } from '../../../shared/values/listEntry'
import { useQuery } from '../../api/useQuery'
import { Button } from '../../ui/Button'
import { SelectControl } from '../../ui/fields/SelectField'
import { Badge } from '../../ui/page/Badge'
import { EmptyState } from '../../ui/page/EmptyState'
import { LoadingLine } from '../../ui/page/LoadingLine'
import { Section } from '../../ui/page/Section'
import type { Column } from '../../ui/table/column'
import { Table } from '../../ui/table/Table'
import { ListEntryDialog } from './ListEntryDialog'

const stateBadge = (active: boolean, words: string) => (
  <Badge tone={active ? 'good' : 'neutral'}>{words}</Badge>
)

/** The lists of the forms: words may change, codes never, and nothing is thrown away. */
export function ListsTab() {
  const { t } = useTranslation('settings')
  const { data: lists } = useQuery('settings.lists', {})
  const [list, setList] = useState<ListName>('serviceCategories')
  const [opened, setOpened] = useState<StoredEntry | 'new' | null>(null)
  const columns = useMemo<readonly Column<StoredEntry>[]>(
    () => [
      {
        key: 'el',
        header: t('lists.el'),
        cell: ({ el, number }) => (number === undefined ? el : `${el}: ${number}`),
        width: 'minmax(14rem, 3fr)',
      },
      { key: 'en', header: t('lists.en'), cell: ({ en }) => en, width: 'minmax(14rem, 3fr)' },
      { key: 'source', header: t('lists.source'), cell: ({ source }) => source, width: 'minmax(10rem, 2fr)' },
      {
        key: 'state',
        header: t('lists.state'),
        cell: ({ active }) => stateBadge(active, active ? t('lists.active') : t('lists.retired')),
        width: '9rem',
      },
    ],
    [t],
  )
  return (
    <Section
      title={t('lists.title')}
      actions={
        <Button keys={{ code: 'KeyN', alt: true }} onClick={() => setOpened('new')}>
          {t('lists.add')}
        </Button>
      }
    >
      <p className="f-soft">{t('lists.help')}</p>
      <SelectControl
        label={t('lists.which')}
        options={listNames.map((name) => ({ value: name, label: t(`lists.names.${name}`) }))}
        value={list}
        onChange={(name) => name !== null && setList(name as ListName)}
        width="26rem"
      />
      {lists === undefined ? (
        <LoadingLine />
      ) : (
        <Table
          label={t(`lists.names.${list}`)}
          columns={columns}
          rows={lists[list] ?? []}
          rowKey={({ code }) => code}
          onOpen={setOpened}
          empty={<EmptyState title={t('lists.empty')} />}
          maxHeight="46vh"
        />
      )}
      {opened !== null && (
        <ListEntryDialog
          list={list}
          entry={opened === 'new' ? null : opened}
          onClose={() => setOpened(null)}
        />
      )}
    </Section>
  )
}
