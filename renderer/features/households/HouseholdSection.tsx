import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Member } from '../../../shared/features/households/household'
import { ageOn, formatGreekDate, isIsoDate, type IsoDate } from '../../../shared/values/isoDate'
import { greekUpper } from '../../../shared/values/greekText'
import { useLists } from '../../api/useLists'
import { useMay } from '../../api/useMay'
import { useQuery } from '../../api/useQuery'
import { Button } from '../../ui/Button'
import { DateControl } from '../../ui/fields/GreekDateField'
import { Badge } from '../../ui/page/Badge'
import { Section } from '../../ui/page/Section'
import { useUi } from '../../ui/UiProvider'
import { AddMemberDialog, type PickerSlot } from './AddMemberDialog'
import { HouseholdNote } from './HouseholdNote'
import { LeaveDialog } from './LeaveDialog'
import { MemberDialog } from './MemberDialog'

/** Whom the citizen lives with now, or lived with on a day that is asked for. */
export function HouseholdSection({
  citizenId,
  Picker,
  onOpen,
}: {
  readonly citizenId: string
  readonly Picker: PickerSlot
  readonly onOpen: (citizenId: string) => void
}) {
  const { t } = useTranslation('households')
  const { data } = useQuery('households.ofCitizen', { citizenId })
  const [adding, setAdding] = useState(false)
  const [leaving, setLeaving] = useState<Member | null>(null)
  const [correcting, setCorrecting] = useState<Member | null>(null)
  const [day, setDay] = useState<string | null>(null)
  const [asksDay, setAsksDay] = useState(false)
  const { today } = useUi()
  if (!data) return null
  const { current, others } = data
  const asked = isIsoDate(day) && asksDay ? day : null
  const residence =
    asked === null
      ? current
      : ([...(current ? [current] : []), ...others].find(({ membership }) => livedThere(membership, asked)) ??
        null)
  const members = (residence?.household.members ?? []).filter((member) =>
    livedThere(member, asked ?? today()),
  )
  return (
    <Section
      title={t('screen.title')}
      actions={
        <>
          {(current !== null || others.length > 0) && (
            <Button size="sm" onClick={() => setAsksDay(!asksDay)}>
              {t(asksDay ? 'screen.onToday' : 'screen.onADay')}
            </Button>
          )}
          <Button size="sm" onClick={() => setAdding(true)}>
            {t(current ? 'screen.add' : 'screen.form')}
          </Button>
        </>
      }
    >
      {asksDay && <DateControl label={t('screen.day')} value={day} onChange={setDay} past />}
      {residence === null ? (
        <p className="k-soft">
          {t('screen.none')} {t('screen.noneText')}
        </p>
      ) : (
        <ul className="k-lines">
          {members.map((member) => (
            <MemberLine
              key={member.id}
              member={member}
              self={member.citizenId === citizenId}
              onOpen={onOpen}
              onCorrect={() => setCorrecting(member)}
              onLeave={asked === null && member.until === null ? () => setLeaving(member) : undefined}
            />
          ))}
          {residence.household.hiddenMembers > 0 && (
            <li>{t('screen.hidden', { count: residence.household.hiddenMembers })}</li>
          )}
        </ul>
      )}
      {residence && <HouseholdNote household={residence.household} />}
      {asked === null && others.length > 0 && (
        <p className="k-soft">
          {t('screen.before', {
            from: others.map(({ membership }) => formatGreekDate(membership.from as IsoDate)).join(', '),
            count: others.length,
          })}
        </p>
      )}
      {adding && (
        <AddMemberDialog
          citizenId={citizenId}
          household={current?.household ?? null}
          Picker={Picker}
          onClose={() => setAdding(false)}
        />
      )}
      {correcting && residence && (
        <MemberDialog
          member={correcting}
          householdId={residence.household.id}
          onClose={() => setCorrecting(null)}
        />
      )}
      {leaving && <LeaveDialog member={leaving} onClose={() => setLeaving(null)} />}
    </Section>
  )
}

const livedThere = ({ from, until }: Member, day: string): boolean =>
  from <= day && (until === null || day < until)

function MemberLine({
  member,
  self,
  onOpen,
  onCorrect,
  onLeave,
}: {
  readonly member: Member
  readonly self: boolean
  readonly onOpen: (citizenId: string) => void
  readonly onCorrect: () => void
  readonly onLeave: (() => void) | undefined
}) {
  const { t } = useTranslation('households')
  const lists = useLists()
  const may = useMay()
  const { today } = useUi()
  const name = `${greekUpper(member.surname)} ${member.name}`.trim()
  const age = isIsoDate(member.birthDate)
    ? t('screen.age', { count: ageOn(member.birthDate, today()) })
    : null
  return (
    <li>
      <div>
        {self ? (
          <strong>
            <bdi>{name}</bdi>
          </strong>
        ) : (
          <button type="button" className="k-link" onClick={() => onOpen(member.citizenId)}>
            <bdi>{name}</bdi>
          </button>
        )}{' '}
        <Badge>{lists.word('familyRelations', member.relation)}</Badge>
        <p className="k-soft">
          {[
            age,
            t('screen.since', { day: formatGreekDate(member.from as IsoDate) }),
            member.until && t('screen.left', { day: formatGreekDate(member.until as IsoDate) }),
          ]
            .filter(Boolean)
            .join(' · ')}{' '}
          {may('households.correctMember') && (
            <button
              type="button"
              className="k-link"
              onClick={onCorrect}
              aria-label={t('screen.correctOf', { name })}
            >
              {t('screen.correct')}
            </button>
          )}
        </p>
      </div>
      {onLeave && (
        <Button size="sm" tone="quiet" onClick={onLeave} ariaLabel={t('screen.leaveOf', { name })}>
          {t('screen.leave')}
        </Button>
      )}
    </li>
  )
}
