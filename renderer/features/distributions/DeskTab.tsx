import { useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { DistributionDay, ParcelLine } from '../../../shared/features/distributions/distributionDay'
import type { HandOver } from '../../../shared/features/distributions/handOver'
import type { OutputOf } from '../../api/client'
import { useCommand } from '../../api/useCommand'
import { Button } from '../../ui/Button'
import { shownDay } from '../../ui/days'
import { Banner } from '../../ui/page/Banner'
import { EmptyState } from '../../ui/page/EmptyState'
import { FilterChips } from '../../ui/table/FilterChips'
import { Table } from '../../ui/table/Table'
import { DeskBox, useDesk, WithoutParcel } from './DeskBox'
import { HandOverDialog } from './HandOverDialog'
import { ParcelDialog } from './ParcelDialog'
import { isMovable, type ListedState, listedStates } from './parcelStates'
import { placeOfHandOver, placeOfReceipt } from './paths'
import { useParcelColumns } from './useParcelColumns'

/** The desk of a day: one box, the list, and the parcel that lies on the desk. */
export function DeskTab({ list }: { readonly list: OutputOf<'distributions.dayList'> }) {
  const { t } = useTranslation('distributions')
  const [, navigate] = useLocation()
  const { day, parcels, hidden } = list
  const [opened, setOpened] = useState<string | null>(null)
  const [handled, setHandled] = useState<ParcelLine | null>(null)
  const [done, setDone] = useState<HandOver | null>(null)
  const [states, setStates] = useState<readonly ListedState[]>([])
  const lists = useRef<HTMLDivElement>(null)
  const add = useCommand('distributions.addParcel')
  const open = ({ id, handedOver }: Pick<ParcelLine, 'id' | 'handedOver'>) => {
    setDone(null)
    if (handedOver) navigate(placeOfHandOver(handedOver.handOverId, day.id))
    else setOpened(id)
  }
  const desk = useDesk({ dayId: day.id, opened: opened !== null || handled !== null, onOpen: open })
  const columns = useParcelColumns(day.slots)
  const shown = useMemo(
    () => parcels.filter(({ state }) => states.length === 0 || (states as readonly string[]).includes(state)),
    [parcels, states],
  )
  const rows = desk.found ? desk.found.parcels : shown
  const chosen = states.map((state) => t(`screen.states.${state}`)).join(', ')
  const finish = () => {
    setOpened(null)
    desk.clear()
  }
  return (
    <>
      {done && <Done handOver={done} dayId={day.id} />}
      <DeskBox
        desk={desk}
        waits={opened === null && handled === null}
        onOpen={open}
        toList={() => lists.current?.querySelector<HTMLElement>('[role=grid]')?.focus()}
      />
      {!desk.found && (
        <FilterChips
          label={t('screen.state')}
          chips={listedStates.map((state) => ({
            key: state,
            label: `${t(`screen.states.${state}`)} (${day.counts[state]})`,
            active: states.includes(state),
          }))}
          onToggle={(key) =>
            setStates(
              states.includes(key as ListedState)
                ? states.filter((each) => each !== key)
                : [...states, key as ListedState],
            )
          }
          onClear={() => setStates([])}
        />
      )}
      {desk.found && (
        <WithoutParcel
          households={desk.found.households}
          onAdd={async ({ householdId }) => {
            const reply = await add.run({ dayId: day.id, householdId, slot: null })
            if (!reply.ok) return reply.failure
            setOpened(reply.value.id)
            return null
          }}
        />
      )}
      <div ref={lists}>
        <Table
          label={t('screen.desk.list')}
          columns={columns}
          rows={rows}
          rowKey={({ id }) => id}
          onOpen={open}
          onMenu={(parcel) => {
            if (isMovable(parcel, day.id)) setHandled(parcel)
          }}
          empty={
            <EmptyState title={t(desk.found ? 'screen.desk.nothing' : 'screen.desk.empty')}>
              {t(desk.found ? 'screen.desk.nothingText' : 'screen.desk.emptyText')}
            </EmptyState>
          }
          takeOut={{ title: titleOf(t('screen.day.title'), day), subtitle: chosen }}
        />
      </div>
      {rows.length > 0 && <p className="k-soft">{t('screen.parcel.hint')}</p>}
      {hidden > 0 && <p className="k-soft">{t('screen.hidden', { count: hidden })}</p>}
      {opened !== null && (
        <HandOverDialog
          parcelId={opened}
          dayId={day.id}
          onClose={finish}
          onDone={(handOver) => {
            setDone(handOver)
            finish()
          }}
          onHandle={(parcel) => {
            setOpened(null)
            setHandled(parcel)
          }}
        />
      )}
      {handled !== null && (
        <ParcelDialog
          parcel={handled}
          slots={day.slots}
          onClose={() => {
            setHandled(null)
            desk.clear()
          }}
        />
      )}
    </>
  )
}

/** What stands over a day's papers and files. */
export const titleOf = (word: string, { day, programmeName }: DistributionDay): string =>
  `${word} ${shownDay(day)}, ${programmeName}`

/** After a hand-over: its number, its paper by a key, its page to take it back. */
function Done({ handOver, dayId }: { readonly handOver: HandOver; readonly dayId: string }) {
  const { t } = useTranslation('distributions')
  const [, navigate] = useLocation()
  return (
    <Banner
      title={t('screen.handOver.done', { receipt: handOver.receipt, name: handOver.household.name })}
      actions={
        <>
          <Button size="sm" onClick={() => navigate(placeOfHandOver(handOver.id, dayId))}>
            {t('screen.handOver.see')}
          </Button>
          <Button
            size="sm"
            tone="primary"
            keys={{ code: 'F7' }}
            onClick={() => navigate(placeOfReceipt(handOver.id, dayId))}
          >
            {t('screen.receipt.title')}
          </Button>
        </>
      }
    />
  )
}
