import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Failure } from '../../../shared/contract/failure'
import type { ParcelLine } from '../../../shared/features/distributions/distributionDay'
import type { HandOver } from '../../../shared/features/distributions/handOver'
import type { Parcel } from '../../../shared/features/distributions/parcel'
import { useFailureText } from '../../api/failureText'
import { useForget } from '../../api/useForget'
import { useQuery } from '../../api/useQuery'
import { Dialog } from '../../ui/overlay/Dialog'
import { Badge } from '../../ui/page/Badge'
import { Banner } from '../../ui/page/Banner'
import { LoadingLine } from '../../ui/page/LoadingLine'
import { HandOverForm } from './HandOverForm'
import { parcelTones } from './parcelStates'
import { useDistributionWords } from './useDistributionWords'

/** A parcel at the desk: what is given and to whom; one Enter hands it over as it is proposed. */
export function HandOverDialog({
  parcelId,
  dayId,
  onClose,
  onDone,
  onHandle,
}: {
  readonly parcelId: string
  /** The day at whose desk it lies; by its label a parcel of another day is opened too. */
  readonly dayId: string
  readonly onClose: () => void
  /** Asks for another hour of the parcel, or to take it off the list. */
  readonly onHandle: (parcel: ParcelLine) => void
  readonly onDone: (handOver: HandOver) => void
}) {
  const { t } = useTranslation('distributions')
  const failureText = useFailureText()
  const { data, failure, refetch } = useQuery('distributions.openParcel', { id: parcelId })
  const [refused, setRefused] = useState<Failure | null>(null)
  useForget('distributions.openParcel', { id: parcelId })
  return (
    <Dialog open onClose={onClose} title={t('screen.handOver.title')} size="lg">
      {failure && <Banner tone="danger">{failureText(failure)}</Banner>}
      {refused && <Banner tone="danger">{failureText(refused)}</Banner>}
      {data ? (
        <>
          <Who parcel={data} />
          <HandOverForm
            key={data.parcel.version}
            opened={data}
            dayId={dayId}
            onClose={onClose}
            onDone={onDone}
            onHandle={onHandle}
            onRefused={(found) => {
              setRefused(found)
              void refetch()
            }}
          />
        </>
      ) : (
        !failure && <LoadingLine />
      )}
    </Dialog>
  )
}

/** For whom, in which state, and why it cannot be handed over. */
function Who({ parcel: { parcel, entitlement } }: { readonly parcel: Parcel }) {
  const { t } = useTranslation('distributions')
  const words = useDistributionWords()
  const reasons = parcel.state === 'handedOver' ? [] : (entitlement?.reasons ?? [])
  return (
    <>
      <p>
        <strong>
          <bdi>{parcel.household.name}</bdi>
        </strong>{' '}
        <Badge tone={parcelTones[parcel.state]}>{t(`screen.states.${parcel.state}`)}</Badge>
      </p>
      <p className="k-soft">
        {[
          words.household({ ...parcel.household, name: '' }),
          parcel.code,
          parcel.programmeName,
          words.stateDetail(parcel),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {reasons.length > 0 && (
        <Banner tone="warning" title={t('screen.entitlement.not')}>
          <ul>
            {reasons.map((reason) => (
              <li key={reason.rule}>{words.reason(reason)}</li>
            ))}
          </ul>
        </Banner>
      )}
    </>
  )
}
