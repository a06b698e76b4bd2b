import { useTranslation } from 'react-i18next'
import { useWatch } from 'react-hook-form'
import type { OutputOf } from '../../api/client'
import { applyFailure } from '../../api/applyFailure'
import { useCommand } from '../../api/useCommand'
import { useLists } from '../../api/useLists'
import { Button } from '../../ui/Button'
import { Form } from '../../ui/fields/Form'
import { useZodForm } from '../../ui/fields/useZodForm'
import { Dialog } from '../../ui/overlay/Dialog'
import { notify } from '../../ui/overlay/notify'
import { LoadingLine } from '../../ui/page/LoadingLine'
import './appointments.css'
import { BookFields } from './BookFields'
import { type BookForm, bookFormSchema, bookingOf, type TypedBooking } from './bookForm'
import { useAppointmentWords } from './useAppointmentWords'
import { useAsked } from './useAsked'
import { useBookable } from './useBookable'

/** A citizen by name. */
export type Known = { readonly id: string; readonly name: string }
/** What is known of the appointment before anything is typed. */
export type BookStart = {
  readonly kind?: string
  readonly staffId?: string | null
  readonly room?: string | null
  readonly place?: string | null
  /** With a time: then. Without: the first free time from that day on is proposed. */
  readonly day?: string
  readonly time?: string
  readonly waitingId?: string
}
type Booked = OutputOf<'appointments.book'>

type Props = {
  readonly citizen: Known
  /** Who lives with the citizen: the appointment may be for them too. */
  readonly household: readonly Known[]
  readonly start?: BookStart
  readonly onClose: () => void
  readonly onBooked?: (booked: Booked) => void
}

/** A new appointment: what about, with whom, and the first free time is proposed. */
export function BookDialog(props: Props) {
  const { t } = useTranslation('appointments')
  const bookable = useBookable()
  const lists = useLists()
  return (
    <Dialog open onClose={props.onClose} title={t('screen.book.title')} size="lg">
      {bookable.ready && lists.ready ? <NewAppointment {...props} usual={bookable.usual} /> : <LoadingLine />}
    </Dialog>
  )
}

function NewAppointment({
  citizen,
  household,
  start = {},
  onClose,
  onBooked,
  usual,
}: Props & { readonly usual: string }) {
  const { t } = useTranslation('appointments')
  const words = useAppointmentWords()
  const lists = useLists()
  const book = useCommand('appointments.book')
  const empty: TypedBooking = {
    citizenIds: [citizen.id],
    kind: start.kind ?? null,
    staffId: start.staffId ?? usual,
    day: (start.time === undefined ? null : start.day) as TypedBooking['day'],
    time: start.time ?? '',
    minutes: lists.entry('appointmentKinds', start.kind ?? null)?.minutes ?? null,
    room: start.room ?? null,
    place: start.place ?? null,
    reason: '',
    everyDays: null,
    times: 4,
  }
  const form = useZodForm(bookFormSchema, empty as BookForm)
  const asked = useAsked<Booked>({
    confirm: t('screen.book.despite'),
    onDone: (booked) => {
      const first = booked.appointments[0]
      if (first)
        notify.done(
          t(booked.appointments.length > 1 ? 'screen.book.doneSeries' : 'screen.book.done', {
            when: `${words.longDay(first.day)} ${first.time}`,
            who: words.staff(first.staffId),
            number: booked.appointments.length,
          }),
        )
      onBooked?.(booked)
      onClose()
    },
    onRefused: (failure) => applyFailure(form, failure),
  })
  const { everyDays } = useWatch({ control: form.control })
  return (
    <Form
      form={form}
      enter="next"
      label={t('screen.book.title')}
      onSubmit={(values) =>
        asked.run((despite) => book.run(bookingOf(values, start.waitingId ?? null, despite)))
      }
    >
      {asked.question}
      <BookFields form={form} citizen={citizen} household={household} from={start.day ?? null} />
      <div className="k-sticky">
        <span className="k-soft">{t('screen.book.keys')}</span>
        <Button tone="primary" type="submit" keys={{ code: 'Enter', ctrl: true }} busy={asked.running}>
          {t(everyDays === null ? 'screen.book.save' : 'screen.book.saveSeries')}
        </Button>
      </div>
    </Form>
  )
}
