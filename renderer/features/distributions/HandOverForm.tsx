import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Failure, Reply } from '../../../shared/contract/failure'
import type { ParcelLine } from '../../../shared/features/distributions/distributionDay'
import type { HandOver } from '../../../shared/features/distributions/handOver'
import type { Parcel } from '../../../shared/features/distributions/parcel'
import type { IsoInstant } from '../../../shared/values/isoDate'
import { useCommand } from '../../api/useCommand'
import { Button } from '../../ui/Button'
import { notify } from '../../ui/overlay/notify'
import { Banner } from '../../ui/page/Banner'
import { Actions } from '../../ui/page/Section'
import { useUi } from '../../ui/UiProvider'
import { CollectorFields } from './CollectorFields'
import {
  collectedByOf,
  collectorFault,
  dayFault,
  faultOf,
  givenLinesOf,
  moreOf,
  proxy,
  type TypedCollector,
  type TypedLine,
  type TypedMore,
} from './givenForm'
import { GivenLines } from './GivenLines'
import { MoreFields } from './MoreFields'
import { isMovable } from './parcelStates'
import { type Substitute, SubstituteChoice } from './SubstituteChoice'
import { useDistributionWords } from './useDistributionWords'

/** So late on a day its goods are held no more: before midnight in Greece, in winter as in summer. */
export const endOfDay = (day: string): IsoInstant => `${day}T20:59:00.000Z` as IsoInstant

type Instead = {
  readonly itemId: string
  readonly itemName: string
  /** So much is given of another item. */
  readonly missing: number
  /** Nothing of the item itself is given then. */
  readonly wholly: boolean
}
const sumOf = (lines: readonly TypedLine[], itemId: string): number =>
  lines
    .filter((line) => line.itemId === itemId)
    .reduce((sum, { quantity }) => sum + (typeof quantity === 'number' ? quantity : 0), 0)

/** The lines as they are proposed, to be changed and given; `onRefused` hears why the gate did not. */
export function HandOverForm({
  opened,
  dayId,
  onClose,
  onDone,
  onRefused,
  onHandle,
}: {
  readonly opened: Parcel
  readonly dayId: string
  readonly onClose: () => void
  readonly onDone: (handOver: HandOver) => void
  readonly onRefused: (failure: Failure) => void
  readonly onHandle: (parcel: ParcelLine) => void
}) {
  const { t } = useTranslation('distributions')
  const words = useDistributionWords()
  const { today } = useUi()
  const { parcel, members, entitlement, short } = opened
  const desk = useDeskActs(opened)
  const [lines, setLines] = useState<readonly TypedLine[]>(() =>
    opened.lines.map((line) => ({ ...line, itemName: words.itemName(line), substitutesName: '' })),
  )
  const [collector, setCollector] = useState<TypedCollector>({
    who:
      (members.find(({ citizenId }) => citizenId === parcel.household.citizenId) ?? members[0])?.citizenId ??
      proxy,
    name: '',
    document: '',
    authorisationKept: false,
  })
  const [more, setMore] = useState<TypedMore | null>(null)
  const [checked, setChecked] = useState(false)
  const [instead, setInstead] = useState<Instead | null>(null)

  const given = givenLinesOf(lines)
  const free = parcel.state !== 'handedOver' && parcel.state !== 'removed'
  const entitled = entitlement?.entitled ?? true
  const said = moreOf(more, today())
  const wrong = lines.some((line) => faultOf(line) !== null)
  const settle = <Value,>(reply: Reply<Value>, done: (value: Value) => void) =>
    reply.ok ? done(reply.value) : onRefused(reply.failure)
  const handOver = async () => {
    setChecked(true)
    if (wrong || given.length === 0 || collectorFault(collector)) return
    if (more !== null && dayFault(more, today())) return
    settle(await desk.handOver({ lines: given, collectedBy: collectedByOf(collector), ...said }), onDone)
  }
  const pack = async () => {
    setChecked(true)
    if (wrong || given.length === 0) return
    const until = parcel.day > today() ? parcel.day : today()
    settle(await desk.pack(given, endOfDay(until)), () => {
      notify.done(t('screen.packing.packedOne'))
      onClose()
    })
  }
  const substitute = ({ quantity, ...found }: Substitute) => {
    if (!instead) return
    const line = {
      ...found,
      itemName: words.itemName(found),
      quantity: Math.min(quantity, instead.missing) || null,
      substitutesItemId: instead.itemId,
      substitutesName: instead.itemName,
      reason: '',
    }
    const others = instead.wholly
      ? lines.map((each) => (each.itemId === instead.itemId ? { ...each, quantity: 0 } : each))
      : lines
    setLines([...others.filter(({ lotId }) => lotId !== found.lotId), line])
    setInstead(null)
  }
  return (
    <>
      {short.length > 0 && (
        <Banner
          tone="warning"
          title={t('screen.handOver.short', { items: short.map(words.itemLine).join(', ') })}
          actions={short.map((item) => (
            <Button
              key={item.itemId}
              size="sm"
              onClick={() =>
                setInstead({
                  itemId: item.itemId,
                  itemName: words.itemName(item),
                  missing: item.quantity,
                  wholly: false,
                })
              }
            >
              {t('screen.handOver.substituteOf', { item: words.itemName(item) })}
            </Button>
          ))}
        />
      )}
      {free && (
        <GivenLines
          lines={lines}
          checked={checked}
          onChange={(index, part) =>
            setLines(lines.map((line, place) => (place === index ? { ...line, ...part } : line)))
          }
          onSubstitute={({ itemId, itemName }) =>
            setInstead({ itemId, itemName, missing: sumOf(lines, itemId), wholly: true })
          }
        />
      )}
      {instead && (
        <SubstituteChoice
          parcelId={parcel.id}
          item={instead}
          onPick={substitute}
          onClose={() => setInstead(null)}
        />
      )}
      {checked && given.length === 0 && <Banner tone="danger">{t('screen.handOver.nothing')}</Banner>}
      {free && (
        <CollectorFields
          members={members}
          value={collector}
          onChange={setCollector}
          fault={checked ? collectorFault(collector) : null}
        />
      )}
      {free && (
        <div className="dist-aside">
          <MoreFields value={more} onChange={setMore} />
          {isMovable(parcel, dayId) && (
            <Button size="sm" tone="quiet" keys={{ code: 'F7' }} onClick={() => onHandle(parcel)}>
              {t('screen.parcel.open')}
            </Button>
          )}
        </div>
      )}
      <Actions>
        {parcel.state === 'planned' && (
          <Button keys={{ code: 'F6' }} disabled={!entitled} busy={desk.busy} onClick={() => void pack()}>
            {t('screen.packing.packThis')}
          </Button>
        )}
        {parcel.state === 'packed' && (
          <Button
            keys={{ code: 'F6' }}
            busy={desk.busy}
            onClick={() =>
              void desk
                .unpack()
                .then((reply) => settle(reply, () => notify.done(t('screen.packing.unpacked'))))
            }
          >
            {t('screen.packing.unpack')}
          </Button>
        )}
        {(parcel.state === 'planned' || parcel.state === 'packed') && (
          <Button
            keys={{ code: 'F8' }}
            busy={desk.busy}
            onClick={() =>
              void desk.notCollected().then((reply) =>
                settle(reply, () => {
                  notify.done(t('screen.handOver.notCollectedDone'))
                  onClose()
                }),
              )
            }
          >
            {t('screen.handOver.notCollected')}
          </Button>
        )}
        {free && (
          <Button
            tone="primary"
            keys={{ code: 'Enter', ctrl: true }}
            // What was shown is the entitlement of today; that of another day is judged as it is written.
            disabled={!entitled && said.day === undefined}
            busy={desk.busy}
            autoFocus
            onClick={() => void handOver()}
          >
            {t('screen.handOver.confirm')}
          </Button>
        )}
      </Actions>
    </>
  )
}

/** What the desk does with a parcel as it was opened. */
function useDeskActs({ parcel: { id, version } }: Parcel) {
  const moves = { alsoChanges: ['goods'] }
  const give = useCommand('distributions.handOver', moves)
  const pack = useCommand('distributions.pack', moves)
  const unpack = useCommand('distributions.unpack', moves)
  const leave = useCommand('distributions.notCollected', moves)
  type Given = Parameters<typeof give.run>[0]
  return {
    busy: give.running || pack.running || unpack.running || leave.running,
    handOver: (given: Omit<Given, 'parcelId' | 'version'>) => give.run({ parcelId: id, version, ...given }),
    pack: (lines: Given['lines'], reservedUntil: IsoInstant) =>
      pack.run({ id, version, lines, reservedUntil }),
    unpack: () => unpack.run({ id, version }),
    notCollected: () => leave.run({ id, version }),
  }
}
