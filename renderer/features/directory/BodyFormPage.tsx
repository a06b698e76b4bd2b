import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { Failure } from '../../../shared/contract/failure'
import { type Body, type BodyFields, correctedBodySchema } from '../../../shared/features/directory/body'
import { applyFailure } from '../../api/applyFailure'
import { useFailureText } from '../../api/failureText'
import { useCommand } from '../../api/useCommand'
import { useLists } from '../../api/useLists'
import { useQuery } from '../../api/useQuery'
import { Button } from '../../ui/Button'
import { CheckField } from '../../ui/fields/CheckField'
import { Form } from '../../ui/fields/Form'
import { MultiSelectField } from '../../ui/fields/MultiSelectField'
import { SelectField } from '../../ui/fields/SelectField'
import { TextAreaField } from '../../ui/fields/TextAreaField'
import { TextField } from '../../ui/fields/TextField'
import { useZodForm } from '../../ui/fields/useZodForm'
import { notify } from '../../ui/overlay/notify'
import { Banner } from '../../ui/page/Banner'
import { LoadingLine } from '../../ui/page/LoadingLine'
import { PageHeader } from '../../ui/page/PageHeader'
import { Section } from '../../ui/page/Section'

const typedSchema = correctedBodySchema.omit({ id: true, version: true })

/** A new body (`/directory/new`), or the correction of one (`/directory/:id/edit`). */
export function BodyFormPage({ params }: { readonly params: Readonly<Record<string, string>> }) {
  const failureText = useFailureText()
  const id = params['id']
  const { data: body, failure } = useQuery('directory.open', { id: id ?? '' }, { enabled: id !== undefined })
  if (failure) return <Banner tone="danger">{failureText(failure)}</Banner>
  if (id === undefined) return <BodyForm body={null} />
  return body ? <BodyForm key={id} body={body} /> : <LoadingLine />
}

function BodyForm({ body }: { readonly body: Body | null }) {
  const { t } = useTranslation('directory')
  const [, navigate] = useLocation()
  const failureText = useFailureText()
  const lists = useLists()
  const add = useCommand('directory.add')
  const correct = useCommand('directory.correct', { alsoChanges: ['referrals'] })
  const [failure, setFailure] = useState<Failure | null>(null)
  const form = useZodForm(typedSchema, {
    kind: body?.kind ?? '',
    name: body?.name ?? '',
    nameEn: body?.nameEn ?? '',
    service: body?.service ?? '',
    serviceEn: body?.serviceEn ?? '',
    department: body?.department ?? '',
    address: body?.address ?? '',
    postcode: body?.postcode ?? '',
    settlement: body?.settlement ?? '',
    phone: body?.phone ?? '',
    email: body?.email ?? '',
    website: body?.website ?? '',
    contactPerson: body?.contactPerson ?? '',
    hours: body?.hours ?? '',
    languages: body?.languages ?? [],
    requiredDocuments: body?.requiredDocuments ?? [],
    serves: body?.serves ?? '',
    restricted: body?.restricted ?? false,
    note: body?.note ?? '',
  })
  const leave = () => navigate(body ? `/directory/${body.id}` : '/directory')
  const save = async (values: BodyFields) => {
    const reply = body
      ? await correct.run({ ...values, id: body.id, version: body.version })
      : await add.run(values)
    if (!reply.ok) return setFailure(applyFailure(form, reply.failure) ? null : reply.failure)
    notify.done(t('screen.corrected'))
    navigate(`/directory/${reply.value.id}`)
  }
  return (
    <>
      <PageHeader title={body ? <bdi>{body.name}</bdi> : t('screen.add')} />
      <Form form={form} enter="next" label={t('screen.who')} onSubmit={save}>
        {failure && <Banner tone="danger">{failureText(failure)}</Banner>}
        <Section title={t('screen.who')} columns={2}>
          <SelectField
            form={form}
            name="kind"
            label={t('fields.kind')}
            options={lists.options('bodyKinds', { chosen: [body?.kind ?? null] })}
            required
            autoFocus
          />
          <TextField form={form} name="name" label={t('fields.name')} required />
          <TextField form={form} name="nameEn" label={t('fields.nameEn')} />
          <TextField form={form} name="service" label={t('fields.service')} />
          <TextField form={form} name="serviceEn" label={t('fields.serviceEn')} />
          <TextField
            form={form}
            name="department"
            label={t('fields.department')}
            help={t('screen.departmentHelp')}
          />
        </Section>
        <Section title={t('screen.reach')} columns={2}>
          <TextField form={form} name="address" label={t('fields.address')} />
          <TextField
            form={form}
            name="postcode"
            label={t('fields.postcode')}
            inputMode="numeric"
            width="8rem"
          />
          <TextField form={form} name="settlement" label={t('fields.settlement')} />
          <TextField form={form} name="phone" label={t('fields.phone')} type="tel" width="16rem" />
          <TextField form={form} name="email" label={t('fields.email')} type="email" />
          <TextField form={form} name="website" label={t('fields.website')} />
          <TextField form={form} name="contactPerson" label={t('fields.contactPerson')} />
          <TextField form={form} name="hours" label={t('fields.hours')} />
        </Section>
        <Section title={t('screen.asks')} columns={2}>
          <MultiSelectField
            form={form}
            name="requiredDocuments"
            label={t('fields.requiredDocuments')}
            options={lists.options('documentsGiven', { chosen: body?.requiredDocuments ?? [] })}
          />
          <MultiSelectField
            form={form}
            name="languages"
            label={t('fields.languages')}
            options={lists.options('languages', { chosen: body?.languages ?? [] })}
          />
          <TextAreaField
            form={form}
            name="serves"
            label={t('fields.serves')}
            help={t('screen.servesHelp')}
            rows={2}
          />
          <TextAreaField form={form} name="note" label={t('fields.note')} rows={2} />
          <CheckField
            form={form}
            name="restricted"
            label={t('fields.restricted')}
            help={t('screen.restrictedHelp')}
          />
        </Section>
        <div className="k-sticky">
          <span />
          <Button onClick={leave} keys={{ code: 'Escape' }}>
            {t('screen.cancel')}
          </Button>
          <Button tone="primary" type="submit" busy={add.running || correct.running}>
            {t('screen.save')}
          </Button>
        </div>
      </Form>
    </>
  )
}
