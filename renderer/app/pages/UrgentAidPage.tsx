import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation, useSearch } from 'wouter'
import type { Delivery } from '../../../shared/features/deliveries/delivery'
import { lineItemName } from '../../../shared/features/goods/itemName'
import { ageOn, isIsoDate } from '../../../shared/values/isoDate'
import { greekUpper } from '../../../shared/values/greekText'
import { useQuery } from '../../api/useQuery'
import { CitizenPicker } from '../../features/citizens/CitizenPicker'
import { deliveryOfSearch, placeOfHandOver } from '../../features/distributions/paths'
import { type AidStart, UrgentAidForm } from '../../features/distributions/UrgentAidForm'
import { Button } from '../../ui/Button'
import { Banner } from '../../ui/page/Banner'
import { LoadingLine } from '../../ui/page/LoadingLine'
import { PageHeader } from '../../ui/page/PageHeader'
import { Section } from '../../ui/page/Section'
import { useUi } from '../../ui/UiProvider'

/** Urgent aid: for whom, then what. With `?delivery=` the goods of a delivery are handed straight on. */
export function UrgentAidPage() {
  const { t } = useTranslation('distributions')
  const [, navigate] = useLocation()
  const deliveryId = deliveryOfSearch(useSearch())
  const { data: delivery, failure } = useQuery(
    'deliveries.open',
    { id: deliveryId ?? '' },
    { enabled: deliveryId !== null },
  )
  const [citizenId, setCitizen] = useState<string | null>(null)
  return (
    <>
      <PageHeader
        title={t('screen.urgent.title')}
        actions={
          <Button keys={{ code: 'Escape' }} onClick={() => navigate('/distributions')}>
            {t('screen.back')}
          </Button>
        }
      />
      {citizenId === null ? (
        <Section title={t('screen.urgent.whom')}>
          <CitizenPicker label={t('screen.urgent.citizen')} onPick={({ id }) => setCitizen(id)} />
        </Section>
      ) : deliveryId !== null && !delivery && !failure ? (
        <LoadingLine />
      ) : (
        <Aid
          citizenId={citizenId}
          delivery={delivery ?? null}
          onCancel={() => setCitizen(null)}
          onDone={(id) => navigate(placeOfHandOver(id))}
        />
      )}
    </>
  )
}

function Aid({
  citizenId,
  delivery,
  onCancel,
  onDone,
}: {
  readonly citizenId: string
  readonly delivery: Delivery | null
  readonly onCancel: () => void
  readonly onDone: (handOverId: string) => void
}) {
  const { t, i18n } = useTranslation('distributions')
  const [, navigate] = useLocation()
  const { today } = useUi()
  const { data: residences } = useQuery('households.ofCitizen', { citizenId })
  if (!residences) return <LoadingLine />
  const household = residences.current?.household
  if (!household)
    return (
      <Banner
        tone="warning"
        title={t('screen.urgent.noHousehold')}
        actions={
          <Button onClick={() => navigate(`/citizens/${citizenId}`)}>{t('screen.urgent.openCard')}</Button>
        }
      >
        {t('screen.urgent.noHouseholdText')}
      </Banner>
    )
  const now = today()
  const members = household.members
    .filter(({ from, until }) => from <= now && (until === null || now < until))
    .map(({ citizenId: id, surname, name, birthDate }) => ({
      citizenId: id,
      name: `${greekUpper(surname)} ${name}`.trim(),
      age: isIsoDate(birthDate) ? ageOn(birthDate, now) : null,
    }))
  return (
    <UrgentAidForm
      household={{ id: household.id, members }}
      collects={citizenId}
      start={startOf(delivery, i18n.language)}
      onCancel={onCancel}
      onDone={({ id }) => onDone(id)}
    />
  )
}

/** What is left of a delivery, all of it proposed. */
function startOf(delivery: Delivery | null, language: string): AidStart {
  if (!delivery) return { warehouseId: null, lines: [] }
  return {
    warehouseId: delivery.warehouseId,
    lines: delivery.lines
      .filter(({ left }) => left > 0)
      .map((line) => ({
        lotId: line.lotId,
        itemId: line.itemId,
        itemName: lineItemName(language, line),
        measure: line.measure,
        quantity: line.left,
        lotLabel: line.label,
        expiresOn: line.expiresOn,
        substitutesItemId: null,
        substitutesName: '',
        reason: '',
      })),
  }
}
