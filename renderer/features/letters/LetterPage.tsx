import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { OpenedLetter } from '../../../shared/features/letters/letter'
import { useFailureText } from '../../api/failureText'
import { useColleagues } from '../../api/useColleagues'
import { useCommand } from '../../api/useCommand'
import { useMay } from '../../api/useMay'
import { useQuery } from '../../api/useQuery'
import { Button } from '../../ui/Button'
import { shownDay, shownInstant } from '../../ui/days'
import { ConfirmDialog } from '../../ui/overlay/ConfirmDialog'
import { notify } from '../../ui/overlay/notify'
import { Badge } from '../../ui/page/Badge'
import { Banner } from '../../ui/page/Banner'
import { DescriptionList } from '../../ui/page/DescriptionList'
import { LoadingLine } from '../../ui/page/LoadingLine'
import { PageHeader } from '../../ui/page/PageHeader'
import { Section } from '../../ui/page/Section'
import { PdfView } from '../../ui/pdf/PdfView'
import './letters.css'
import { PrintButton } from './PrintButton'
import { ProtocolDialog } from './ProtocolDialog'

/** A signed letter: the stored bytes and what may be done with them. The reception opens it to hand it over. */
export function LetterPage({ params }: { readonly params: Readonly<Record<string, string>> }) {
  const { t } = useTranslation('letters')
  const failureText = useFailureText()
  const may = useMay()
  const id = params['id'] ?? ''
  const whole = may('letters.open')
  const inCase = useQuery('letters.open', { id }, { enabled: whole })
  const atTheDoor = useQuery(
    'letters.openToHandOut',
    { id },
    { enabled: !whole && may('letters.openToHandOut') },
  )
  const { data: letter, failure } = whole ? inCase : atTheDoor
  if (failure)
    return (
      <>
        <PageHeader title={t('subjects.letter')} />
        <Banner tone="danger">{failureText(failure)}</Banner>
      </>
    )
  return letter ? <Letter key={letter.id} letter={letter} /> : <LoadingLine />
}

type Open = 'protocol' | 'saveAs' | 'correct' | null

function Letter({ letter }: { readonly letter: OpenedLetter }) {
  const { t } = useTranslation('letters')
  const [, navigate] = useLocation()
  const may = useMay()
  const [open, setOpen] = useState<Open>(null)
  const close = () => setOpen(null)
  const { id, year, serial, pdf, confidential, corrects, correctedBy, protocolNumber } = letter
  return (
    <>
      <PageHeader
        title={t('screen.letter.title', { year, serial })}
        badges={
          <>
            {confidential && <Badge tone="warning">{t('screen.letter.confidential')}</Badge>}{' '}
            {correctedBy && (
              <Badge tone="danger">{`${t('screen.letter.correctedBy')} ${cited(correctedBy)}`}</Badge>
            )}{' '}
            {corrects && <Badge>{`${t('screen.letter.corrects')} ${cited(corrects)}`}</Badge>}
          </>
        }
        subtitle={<bdi>{`${letter.citizenName} · ${letter.receiver}`}</bdi>}
        actions={
          <>
            <Button keys={{ code: 'Escape' }} onClick={() => navigate(`/referrals/${letter.referralId}`)}>
              {t('screen.letter.openReferral')}
            </Button>
            <PrintButton id={id} pdf={pdf} />
          </>
        }
      />
      <div className="l-desk l-signing">
        <div className="l-paper">
          <PdfView base64={pdf} title={t('screen.letter.pdf')} />
        </div>
        <div>
          <Details letter={letter} />
          <div className="k-actions">
            <Button keys={{ code: 'F6' }} onClick={() => setOpen('protocol')}>
              {protocolNumber === null
                ? t('screen.letter.enterProtocol')
                : t('screen.letter.correctProtocol')}
            </Button>
            {may('letters.saveAs') && (
              <Button keys={{ code: 'F7' }} onClick={() => setOpen('saveAs')}>
                {t('screen.letter.saveAs')}
              </Button>
            )}
            {may('letters.correctByNew') && correctedBy === null && (
              <Button keys={{ code: 'KeyD', alt: true }} onClick={() => setOpen('correct')}>
                {t('screen.letter.correct')}
              </Button>
            )}
          </div>
        </div>
      </div>
      {open === 'protocol' && <ProtocolDialog letter={letter} onClose={close} />}
      {open === 'saveAs' && <SaveAs id={id} onClose={close} />}
      {open === 'correct' && <Correct id={id} onClose={close} />}
    </>
  )
}

const cited = ({ year, serial }: { readonly year: number; readonly serial: number }) => `${serial}/${year}`

function Details({ letter }: { readonly letter: OpenedLetter }) {
  const { t } = useTranslation('letters')
  const { nameOf } = useColleagues()
  const [newest, ...earlier] = letter.protocol
  const said = (entry: { readonly number: string; readonly date: string }) =>
    t('screen.letter.protocolOf', { number: entry.number, date: shownDay(entry.date) })
  return (
    <Section title={t('screen.letter.details')}>
      <DescriptionList
        items={[
          { label: t('fields.protocol'), value: newest ? said(newest) : t('screen.letter.noProtocol') },
          ...(earlier.length > 0
            ? [{ label: t('screen.letter.earlier'), value: earlier.map(said).join(', ') }]
            : []),
          { label: t('fields.reference'), value: letter.reference, copy: letter.reference },
          { label: t('fields.subject'), value: letter.subject },
          { label: t('fields.signatory'), value: letter.signatory },
          {
            label: t('fields.signedAt'),
            value: `${shownInstant(letter.signedAt)}, ${nameOf(letter.signedBy)}`,
          },
        ]}
      />
    </Section>
  )
}

function SaveAs({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const { t } = useTranslation('letters')
  const failureText = useFailureText()
  const saveAs = useCommand('letters.saveAs')
  const run = async () => {
    const reply = await saveAs.run({ id })
    onClose()
    if (!reply.ok) return notify.problem(failureText(reply.failure))
    const { fileName } = reply.value
    if (fileName !== null) notify.done(t('screen.letter.savedAs', { fileName }))
    return undefined
  }
  return (
    <ConfirmDialog
      open
      title={t('screen.letter.saveAsTitle')}
      confirm={t('screen.letter.saveAs')}
      busy={saveAs.running}
      onConfirm={() => void run()}
      onClose={onClose}
    >
      <p>{t('screen.letter.saveAsText')}</p>
    </ConfirmDialog>
  )
}

function Correct({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const { t } = useTranslation('letters')
  const [, navigate] = useLocation()
  const failureText = useFailureText()
  const correct = useCommand('letters.correctByNew', { alsoChanges: ['referrals'] })
  const run = async () => {
    const reply = await correct.run({ id })
    onClose()
    if (!reply.ok) return notify.problem(failureText(reply.failure))
    navigate(`/referrals/${reply.value.referralId}/letter`)
    return undefined
  }
  return (
    <ConfirmDialog
      open
      title={t('screen.letter.correct')}
      confirm={t('screen.letter.begin')}
      busy={correct.running}
      onConfirm={() => void run()}
      onClose={onClose}
    >
      <p>{t('screen.letter.correctText')}</p>
    </ConfirmDialog>
  )
}
