import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { Body } from '../../../shared/features/directory/body'
import { bodyNameIn } from '../../../shared/features/directory/bodyName'
import { useFailureText } from '../../api/failureText'
import { useColleagues } from '../../api/useColleagues'
import { useCommand } from '../../api/useCommand'
import { useLists } from '../../api/useLists'
import { useMay } from '../../api/useMay'
import { useQuery } from '../../api/useQuery'
import { Button } from '../../ui/Button'
import { shownDay } from '../../ui/days'
import { notify } from '../../ui/overlay/notify'
import { Badge } from '../../ui/page/Badge'
import { Banner } from '../../ui/page/Banner'
import { DescriptionList } from '../../ui/page/DescriptionList'
import { LoadingLine } from '../../ui/page/LoadingLine'
import { PageHeader } from '../../ui/page/PageHeader'
import { Section } from '../../ui/page/Section'
import { BodyFiguresSection } from './BodyFiguresSection'
import { CloseBodyDialog } from './CloseBodyDialog'
import { statusTones } from './statusTones'

/** One body with one of its services: how to reach it, what it asks for, how it answers. */
export function BodyPage({ params }: { readonly params: Readonly<Record<string, string>> }) {
  const { t } = useTranslation('directory')
  const failureText = useFailureText()
  const { data: body, failure } = useQuery('directory.open', { id: params['id'] ?? '' })
  if (failure)
    return (
      <>
        <PageHeader title={t('screen.title')} />
        <Banner tone="danger">{failureText(failure)}</Banner>
      </>
    )
  return body ? <OpenBody key={body.id} body={body} /> : <LoadingLine />
}

function OpenBody({ body }: { readonly body: Body }) {
  const { t, i18n } = useTranslation('directory')
  const [, navigate] = useLocation()
  const failureText = useFailureText()
  const may = useMay()
  const check = useCommand('directory.markChecked')
  const reopen = useCommand('directory.reopen')
  const [closing, setClosing] = useState(false)
  const isClosed = body.status === 'closed' || body.status === 'temporarilyClosed'
  const one = { id: body.id, version: body.version }
  const service = i18n.language === 'en' ? (body.serviceEn ?? body.service) : body.service
  const act = async (command: typeof check | typeof reopen, done: string) => {
    const reply = await command.run(one)
    if (reply.ok) notify.done(done)
    else notify.problem(failureText(reply.failure))
  }
  return (
    <>
      <PageHeader
        title={<bdi>{bodyNameIn(i18n.language, body)}</bdi>}
        badges={<Badge tone={statusTones[body.status]}>{t(`statuses.${body.status}`)}</Badge>}
        subtitle={service && <bdi>{service}</bdi>}
        actions={
          <>
            {may('directory.correct') && (
              <Button onClick={() => navigate(`/directory/${body.id}/edit`)} keys={{ code: 'F6' }}>
                {t('screen.correct')}
              </Button>
            )}
            {may('directory.close') && !isClosed && (
              <Button keys={{ code: 'KeyX', alt: true }} onClick={() => setClosing(true)}>
                {t('screen.close')}
              </Button>
            )}
            {may('directory.reopen') && isClosed && (
              <Button
                tone="primary"
                keys={{ code: 'KeyX', alt: true }}
                busy={reopen.running}
                onClick={() => void act(reopen, t('screen.reopened'))}
              >
                {t('screen.reopen')}
              </Button>
            )}
            {!isClosed && (
              <Button
                tone="primary"
                keys={{ code: 'F4' }}
                busy={check.running}
                onClick={() => void act(check, t('screen.marked'))}
              >
                {t('screen.markChecked')}
              </Button>
            )}
          </>
        }
      />
      {isClosed && (
        <Banner tone="warning">{t('screen.closedBanner', { note: body.closedNote ?? '' })}</Banner>
      )}
      {body.status === 'toBeChecked' && <Banner tone="warning">{t('screen.toBeChecked')}</Banner>}
      <BodyDetails body={body} />
      {may('referrals.perBody') && <BodyFiguresSection bodyId={body.id} />}
      {closing && <CloseBodyDialog body={one} onClose={() => setClosing(false)} />}
    </>
  )
}

function BodyDetails({ body }: { readonly body: Body }) {
  const { t } = useTranslation('directory')
  const lists = useLists()
  const { nameOf } = useColleagues()
  const words = (list: 'languages' | 'documentsGiven', codes: readonly string[]) =>
    codes.map((code) => lists.word(list, code)).join(', ')
  const checked = body.checkedOn
    ? t('screen.checkedLine', { day: shownDay(body.checkedOn), by: nameOf(body.checkedBy) })
    : ''
  const place = [body.address, body.postcode, body.settlement].filter(Boolean).join(', ')
  return (
    <>
      <Section title={t('screen.reach')}>
        <DescriptionList
          columns={3}
          items={[
            { label: t('fields.phone'), value: body.phone, copy: body.phone ?? undefined },
            { label: t('fields.email'), value: body.email, copy: body.email ?? undefined },
            { label: t('fields.address'), value: place, copy: place },
            { label: t('fields.contactPerson'), value: body.contactPerson },
            { label: t('fields.hours'), value: body.hours },
            { label: t('fields.website'), value: body.website, copy: body.website ?? undefined },
            { label: t('fields.department'), value: body.department },
            { label: t('fields.kind'), value: lists.word('bodyKinds', body.kind) },
            { label: t('fields.checkedOn'), value: checked },
          ]}
        />
      </Section>
      <Section title={t('screen.asks')}>
        <DescriptionList
          columns={2}
          items={[
            {
              label: t('fields.requiredDocuments'),
              value: words('documentsGiven', body.requiredDocuments),
            },
            { label: t('fields.serves'), value: body.serves.split('\n').filter(Boolean).join(', ') },
            { label: t('fields.languages'), value: words('languages', body.languages) },
            {
              label: t('fields.restricted'),
              value: body.restricted ? t('screen.yes') : t('screen.no'),
            },
            { label: t('fields.note'), value: body.note },
            { label: t('fields.source'), value: body.source },
          ]}
        />
      </Section>
    </>
  )
}
