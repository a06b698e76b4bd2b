import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation, useSearch } from 'wouter'
import type { Citizen } from '../../../shared/features/citizens/citizen'
import type { SessionPrefill } from '../../../shared/features/sessions/session'
import { ageOn, isIsoDate } from '../../../shared/values/isoDate'
import { greekUpper } from '../../../shared/values/greekText'
import { useApi } from '../../api/ApiProvider'
import { CallFailed } from '../../api/client'
import { useFailureText } from '../../api/failureText'
import { useQuery } from '../../api/useQuery'
import { CitizenPicker } from '../../features/citizens/CitizenPicker'
import { NewSessionForm } from '../../features/sessions/NewSessionForm'
import { placeOfSession, sessionsPath, startOfSearch } from '../../features/sessions/sessionPaths'
import type { Participant } from '../../features/sessions/WithField'
import { Button } from '../../ui/Button'
import { Banner } from '../../ui/page/Banner'
import { LoadingLine } from '../../ui/page/LoadingLine'
import { PageHeader } from '../../ui/page/PageHeader'
import { Section } from '../../ui/page/Section'
import { notify } from '../../ui/overlay/notify'
import { useUi } from '../../ui/UiProvider'

/** A new record: from an appointment, from a card, or of whoever is looked for here. */
export function NewSessionPage() {
  const { t } = useTranslation('sessions')
  const [, navigate] = useLocation()
  const { citizenId, appointmentId } = startOfSearch(useSearch())
  const [picked, setPicked] = useState<string | null>(null)
  const whom = citizenId ?? picked
  return (
    <>
      <PageHeader
        title={t('screen.record.title')}
        actions={
          <Button
            keys={{ code: 'Escape' }}
            onClick={() => navigate(citizenId === null ? sessionsPath : `/citizens/${citizenId}`)}
          >
            {t('screen.back')}
          </Button>
        }
      />
      {appointmentId !== null ? (
        <OfAppointment id={appointmentId} />
      ) : whom !== null ? (
        <OfCitizens key={whom} citizenIds={[whom]} prefill={null} />
      ) : (
        <Section title={t('screen.record.whom')}>
          <CitizenPicker label={t('screen.record.citizen')} onPick={({ id }) => setPicked(id)} />
        </Section>
      )}
    </>
  )
}

function OfAppointment({ id }: { readonly id: string }) {
  const { t } = useTranslation('sessions')
  const [, navigate] = useLocation()
  const failureText = useFailureText()
  const { data: prefill, failure } = useQuery('sessions.fromAppointment', { appointmentId: id })
  if (failure) return <Banner tone="danger">{failureText(failure)}</Banner>
  if (!prefill) return <LoadingLine />
  const { sessionId } = prefill
  if (sessionId !== null)
    return (
      <Banner
        tone="warning"
        actions={
          <Button onClick={() => navigate(placeOfSession(sessionId))}>{t('screen.record.openIt')}</Button>
        }
      >
        {t('screen.record.already')}
      </Banner>
    )
  return <OfCitizens citizenIds={prefill.citizenIds} prefill={prefill} />
}

/** Those of the appointment or the card, and who lives with the first of them. */
function OfCitizens({
  citizenIds,
  prefill,
}: {
  readonly citizenIds: readonly string[]
  readonly prefill: SessionPrefill | null
}) {
  const { t } = useTranslation('sessions')
  const [, navigate] = useLocation()
  const failureText = useFailureText()
  const { today } = useUi()
  const first = citizenIds[0] ?? ''
  const { data: card, failure } = useQuery('citizens.open', { id: first })
  const { data: residences } = useQuery('households.ofCitizen', { citizenId: first })
  const booked = useCards(citizenIds.slice(1))
  const [picked, setPicked] = useState<readonly Participant[]>([])
  const [adding, setAdding] = useState(false)
  if (failure) return <Banner tone="danger">{failureText(failure)}</Banner>
  if (!card || !residences || !booked) return <LoadingLine />
  const age = (birthDate: string | null) => (isIsoDate(birthDate) ? ageOn(birthDate, today()) : null)
  const nameOf = ({ surname, name }: { readonly surname: string; readonly name: string }) =>
    `${greekUpper(surname)} ${name}`.trim()
  const household = (residences.current?.household.members ?? [])
    .filter(({ citizenId, until }) => citizenId !== first && until === null)
    .map((member) => ({ id: member.citizenId, name: nameOf(member), age: age(member.birthDate) }))
  const others = [
    ...booked.map((other) => ({ id: other.id, name: nameOf(other), age: age(other.birthDate) })),
    ...picked,
  ]
  const people = [
    { id: first, name: nameOf(card), age: age(card.birthDate) },
    ...household,
    ...others.filter(({ id }) => !household.some((member) => member.id === id)),
  ]
  return (
    <>
      <NewSessionForm
        people={people}
        prefill={prefill}
        onDone={({ id }) => {
          notify.done(t('screen.record.recorded'))
          navigate(placeOfSession(id))
        }}
      />
      {adding ? (
        <Section title={t('screen.record.addOther')}>
          <CitizenPicker
            label={t('screen.record.citizen')}
            except={people.map(({ id }) => id)}
            onPick={(line) => {
              setPicked([...picked, { id: line.id, name: nameOf(line), age: age(line.birthDate) }])
              setAdding(false)
            }}
          />
        </Section>
      ) : (
        <Button tone="quiet" onClick={() => setAdding(true)}>
          {t('screen.record.addOther')}
        </Button>
      )}
    </>
  )
}

/** The cards of the others who were booked together; those that may not be opened are left out. Undefined: not yet known. */
function useCards(ids: readonly string[]): readonly Citizen[] | undefined {
  const { call } = useApi()
  const asked = ids.join(' ')
  const [cards, setCards] = useState<readonly Citizen[] | undefined>(asked === '' ? [] : undefined)
  useEffect(() => {
    if (asked === '') return undefined
    let gone = false
    const open = (id: string) =>
      call('citizens.open', { id }).catch((error: unknown) => {
        if (!(error instanceof CallFailed)) throw error
        return null
      })
    void Promise.all(asked.split(' ').map(open)).then(
      (found) => gone || setCards(found.filter((card) => card !== null)),
    )
    return () => {
      gone = true
    }
  }, [call, asked])
  return cards
}
