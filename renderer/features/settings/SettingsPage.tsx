import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { PageHeader } from '../../ui/page/PageHeader'
import { type Tab, Tabs } from '../../ui/page/Tabs'
import { CentreTab } from './CentreTab'
import { DeadlinesTab } from './DeadlinesTab'
import { HoursForm } from './HoursForm'
import { LetterHeadForm } from './LetterHeadForm'
import { ListsTab } from './ListsTab'
import { PublicityForm } from './PublicityForm'
import { SignatoriesForm } from './SignatoriesForm'

/** The centre as it was set up, and the lists of the forms; supervisor and administrator change them. */
export function SettingsPage({
  first = 'letterHead',
  more = [],
}: {
  /** The tab that is shown at first. */
  readonly first?: string | undefined
  /** What other features have to be set. */
  readonly more?: readonly Tab[]
}) {
  const { t } = useTranslation('settings')
  const [tab, setTab] = useState(first)
  const submit = t('save')
  return (
    <>
      <PageHeader title={t('title')} />
      <Tabs
        label={t('sections')}
        active={tab}
        onChange={setTab}
        tabs={[
          {
            key: 'letterHead',
            label: t('letterHead'),
            content: (
              <CentreTab>
                {(centre, save) => (
                  <LetterHeadForm start={centre} logo={centre.logo} submit={submit} onDone={save} />
                )}
              </CentreTab>
            ),
          },
          {
            key: 'publicity',
            label: t('publicity'),
            content: (
              <CentreTab>
                {(centre, save) => (
                  <PublicityForm start={centre} head={centre} submit={submit} onDone={save} />
                )}
              </CentreTab>
            ),
          },
          {
            key: 'signatories',
            label: t('signatories'),
            content: (
              <CentreTab>
                {(centre, save) => (
                  <SignatoriesForm start={centre.signatories} submit={submit} onDone={save} />
                )}
              </CentreTab>
            ),
          },
          {
            key: 'hours',
            label: t('hours'),
            content: (
              <CentreTab>
                {(centre, save) => <HoursForm start={centre} submit={submit} onDone={save} />}
              </CentreTab>
            ),
          },
          { key: 'deadlines', label: t('deadlines.title'), content: <DeadlinesTab /> },
          { key: 'lists', label: t('lists.title'), content: <ListsTab /> },
          ...more,
        ]}
      />
    </>
  )
}
