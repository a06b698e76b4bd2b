import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { officialName } from '../../../shared/values/greekGrammar'
import { greekUpper } from '../../../shared/values/greekText'
import { useFailureText } from '../../api/failureText'
import { useMay } from '../../api/useMay'
import { useQuery } from '../../api/useQuery'
import { NextAppointments } from '../../features/appointments/NextAppointments'
import type { BookStart } from '../../features/appointments/BookDialog'
import { useAppointmentEntries } from '../../features/appointments/useAppointmentEntries'
import { CardAlerts } from '../../features/citizens/CardAlerts'
import { CardHeader } from '../../features/citizens/CardHeader'
import { CardSection } from '../../features/citizens/CardSections'
import { CitizenPicker } from '../../features/citizens/CitizenPicker'
import { RegisterButton } from '../../features/citizens/FileActions'
import { FileSection } from '../../features/citizens/FileSection'
import { ReachSection } from '../../features/citizens/ReachSection'
import { SocialFactsTab } from '../../features/citizens/SocialFactsTab'
import { EntitlementSection } from '../../features/distributions/EntitlementSection'
import { HouseholdSection } from '../../features/households/HouseholdSection'
import { newReferralPath } from '../../features/referrals/referralDrafts'
import { useReferralEntries } from '../../features/referrals/useReferralEntries'
import { MinorSection } from '../../features/sessions/MinorSection'
import { RisksOfCitizen } from '../../features/sessions/RisksSection'
import { newSessionPath } from '../../features/sessions/sessionPaths'
import { useSessionEntries } from '../../features/sessions/useSessionEntries'
import { useVisitEntries } from '../../features/visits/useVisitEntries'
import { VisitDialog } from '../../features/visits/VisitDialog'
import { Button } from '../../ui/Button'
import { Banner } from '../../ui/page/Banner'
import { EmptyState } from '../../ui/page/EmptyState'
import { LoadingLine } from '../../ui/page/LoadingLine'
import { PageHeader } from '../../ui/page/PageHeader'
import { Section } from '../../ui/page/Section'
import { Tabs } from '../../ui/page/Tabs'
import { Timeline } from '../../ui/page/Timeline'
import { BookAppointment } from './BookAppointment'
import { OpenAppointment } from './OpenAppointment'

/** A citizen on one page: alerts, who, how to reach, household, the file, and one story of everything that happened. */
export function CitizenPage({ params }: { readonly params: Readonly<Record<string, string>> }) {
  const id = params['id'] ?? ''
  return <CitizenCard key={id} id={id} />
}

function CitizenCard({ id }: { readonly id: string }) {
  const { t } = useTranslation('citizens')
  const { t: ofSessions } = useTranslation('sessions')
  const [, navigate] = useLocation()
  const may = useMay()
  const failureText = useFailureText()
  const { data: card, failure } = useQuery('citizens.open', { id })
  const { data: residences } = useQuery('households.ofCitizen', { citizenId: id })
  const [visiting, setVisiting] = useState(false)
  const [booking, setBooking] = useState<BookStart | null>(null)
  const [opened, setOpened] = useState<string | null>(null)
  const [tab, setTab] = useState('timeline')
  const story = useRef<HTMLDivElement>(null)
  const showHistory = () => {
    setTab('timeline')
    story.current?.focus({ preventScroll: true })
    story.current?.scrollIntoView({ block: 'start' })
  }
  if (failure)
    return (
      <>
        <PageHeader title={t('screen.card')} />
        <Banner tone="danger">{failureText(failure)}</Banner>
      </>
    )
  if (!card) return <LoadingLine />
  const household = (residences?.current?.household.members ?? [])
    .filter(({ citizenId, until }) => citizenId !== id && until === null)
    .map((member) => ({
      id: member.citizenId,
      name: `${greekUpper(member.surname)} ${member.name}`.trim(),
    }))
  return (
    <>
      <CardHeader
        card={card}
        actions={
          <>
            <Button tone="quiet" keys={{ code: 'F7' }} onClick={showHistory}>
              {t('screen.timeline.go')}
            </Button>
            <RegisterButton card={card} />
            {may('referrals.begin') && (
              <Button keys={{ code: 'F6' }} onClick={() => navigate(newReferralPath(id))}>
                {t('screen.newReferral')}
              </Button>
            )}
            {may('appointments.book') && (
              <Button keys={{ code: 'F8' }} onClick={() => setBooking({})}>
                {t('screen.newAppointment')}
              </Button>
            )}
            {may('sessions.record') && (
              <Button keys={{ code: 'KeyS', alt: true }} onClick={() => navigate(newSessionPath(id))}>
                {ofSessions('screen.ofCard')}
              </Button>
            )}
            {may('visits.record') && (
              <Button tone="primary" keys={{ code: 'F4' }} onClick={() => setVisiting(true)}>
                {t('screen.newVisit')}
              </Button>
            )}
          </>
        }
      />
      <CardAlerts card={card} />
      <div className="k-halves">
        <div>
          <CardSection card={card} part="identity" />
          <CardSection card={card} part="numbers" />
          <FileSection card={card} />
        </div>
        <div>
          <ReachSection card={card} />
          <NextAppointments citizenId={id} onOpen={setOpened} onBook={setBooking} />
          <HouseholdSection
            citizenId={id}
            Picker={CitizenPicker}
            onOpen={(other) => navigate(`/citizens/${other}`)}
          />
          <MinorSection citizenId={id} />
          {may('sessions.risks') && <RisksOfCitizen citizen={{ id, name: officialName(card) }} />}
          <EntitlementSection citizenId={id} />
        </div>
      </div>
      {/* It lies below what a low screen shows: a key leads there. */}
      <div ref={story} tabIndex={-1}>
        <Story id={id} tab={tab} onTab={setTab} onAppointment={setOpened} />
      </div>
      {booking && (
        <BookAppointment
          citizen={{ id, name: officialName(card) }}
          start={booking}
          onClose={() => setBooking(null)}
        />
      )}
      {opened && <OpenAppointment id={opened} onClose={() => setOpened(null)} />}
      {visiting && (
        <VisitDialog
          citizen={{ id, name: officialName(card) }}
          household={household}
          blocked={card.blocked}
          onClose={() => setVisiting(false)}
        />
      )}
    </>
  )
}

/** The timeline, and beside it what only the case roles see. */
function Story({
  id,
  tab,
  onTab,
  onAppointment,
}: {
  readonly id: string
  readonly tab: string
  readonly onTab: (tab: string) => void
  readonly onAppointment: (id: string) => void
}) {
  const { t } = useTranslation('citizens')
  const may = useMay()
  const visits = useVisitEntries(id)
  const referrals = useReferralEntries(id)
  const sessions = useSessionEntries(id)
  const appointments = useAppointmentEntries(id, onAppointment)
  const entries = [...visits.entries, ...referrals, ...sessions, ...appointments]
  const timeline =
    entries.length === 0 ? (
      <EmptyState title={t('screen.timeline.empty')}>{t('screen.timeline.emptyText')}</EmptyState>
    ) : (
      <>
        <Timeline label={t('screen.timeline.title')} entries={entries} />
        {visits.showMore && <Button onClick={visits.showMore}>{t('screen.timeline.more')}</Button>}
      </>
    )
  if (!may('citizens.openSocialFacts'))
    return <Section title={t('screen.timeline.title')}>{timeline}</Section>
  return (
    <Section>
      <Tabs
        label={t('screen.tabs.label')}
        active={tab}
        onChange={onTab}
        tabs={[
          { key: 'timeline', label: t('screen.timeline.title'), content: timeline },
          {
            key: 'facts',
            label: t('screen.tabs.facts'),
            content: <SocialFactsTab citizenId={id} part="facts" />,
          },
          {
            key: 'groups',
            label: t('screen.tabs.groups'),
            content: <SocialFactsTab citizenId={id} part="groups" />,
          },
          {
            key: 'problems',
            label: t('screen.tabs.problems'),
            content: <SocialFactsTab citizenId={id} part="problems" />,
          },
        ]}
      />
    </Section>
  )
}
