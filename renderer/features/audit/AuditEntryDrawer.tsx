import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { AuditEntryView } from '../../../shared/features/audit/audit.contract'
import { useMay } from '../../api/useMay'
import { Button } from '../../ui/Button'
import { shownInstant } from '../../ui/days'
import { Drawer } from '../../ui/overlay/Drawer'
import { DescriptionList } from '../../ui/page/DescriptionList'
import { placeOf, useSubjectWords } from './useSubjectWords'
import { useAuditWords } from './useAuditWords'

/** One entry, with the ways to its record and to everything else about it. */
export function AuditEntryDrawer({
  entry,
  onClose,
  onSubject,
}: {
  readonly entry: AuditEntryView | null
  readonly onClose: () => void
  readonly onSubject: (subject: string) => void
}) {
  const { t } = useTranslation('audit')
  const [, navigate] = useLocation()
  const may = useMay()
  const { actionWords, roleWords, detailWords } = useAuditWords()
  const { subjectWords, citizenWords } = useSubjectWords()
  if (!entry) return null
  const { subject } = entry
  const words = subjectWords(entry)
  const concerns = entry.concerns.map(citizenWords).join(' · ')
  const place = may('citizens.open') ? placeOf(entry.about) : null
  return (
    <Drawer open onClose={onClose} title={actionWords(entry.action)}>
      <DescriptionList
        items={[
          { label: t('screen.serial'), value: entry.serial },
          { label: t('screen.at'), value: shownInstant(entry.at) },
          { label: t('screen.who'), value: <bdi>{entry.userName ?? t('screen.program')}</bdi> },
          { label: t('screen.roles'), value: roleWords(entry.roles) },
          { label: t('screen.subject'), value: words && <bdi>{words}</bdi> },
          ...(concerns === '' ? [] : [{ label: t('screen.concerns'), value: <bdi>{concerns}</bdi> }]),
          { label: t('screen.details'), value: detailWords(entry).join(' · ') },
        ]}
      />
      {subject !== null && (
        <div className="k-actions k-gap-above">
          {place && <Button onClick={() => navigate(place)}>{t('screen.openSubject')}</Button>}
          <Button onClick={() => onSubject(subject)}>{t('screen.sameSubject')}</Button>
        </div>
      )}
    </Drawer>
  )
}
