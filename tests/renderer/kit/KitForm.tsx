import { z } from 'zod'
import { Button } from '../../../renderer/ui/Button'
import { CheckField } from '../../../renderer/ui/fields/CheckField'
import { Form } from '../../../renderer/ui/fields/Form'
import { GreekDateField } from '../../../renderer/ui/fields/GreekDateField'
import { MultiSelectField } from '../../../renderer/ui/fields/MultiSelectField'
import { NumberField } from '../../../renderer/ui/fields/NumberField'
import { RadioField } from '../../../renderer/ui/fields/RadioField'
import { SelectField } from '../../../renderer/ui/fields/SelectField'
import { TextAreaField } from '../../../renderer/ui/fields/TextAreaField'
import { TextField } from '../../../renderer/ui/fields/TextField'
import { useZodForm } from '../../../renderer/ui/fields/useZodForm'
import { notify } from '../../../renderer/ui/overlay/notify'
import { PageHeader } from '../../../renderer/ui/page/PageHeader'
import { Actions, Section } from '../../../renderer/ui/page/Section'
import { isIsoDate } from '../../../shared/values/isoDate'
import type { Words } from './words'

const schema = z.object({
  surname: z.string().trim().min(1).max(60),
  email: z.string().max(5),
  birth: z.string().refine(isIsoDate, { params: { issue: 'date.invalid' } }),
  kind: z.enum(['a', 'b', 'c']),
  groups: z.array(z.string()).min(1),
  sex: z.enum(['f', 'm']),
  minutes: z.number().max(480),
  consent: z.literal(true),
  notes: z.string().min(1),
})

export function KitForm({ words }: { words: Words }) {
  const form = useZodForm(schema, { surname: '', email: '', groups: [], notes: '' })
  const options = words.options.map((label, index) => ({ value: 'abc'[index] ?? label, label }))
  return (
    <>
      <PageHeader title={words.intake} subtitle={words.subtitle} />
      <Form
        form={form}
        label={words.intake}
        onSubmit={() => notify.done(words.saved, { label: words.undo, run: () => undefined })}
      >
        <Section title={words.details} columns={3}>
          <TextField form={form} name="surname" label={words.surname} help={words.help} required autoFocus />
          <TextField form={form} name="email" label={words.email} type="email" />
          <GreekDateField
            form={form}
            name="birth"
            label={words.birth}
            help={words.help}
            required
            past
            startAt="decade"
          />
          <SelectField form={form} name="kind" label={words.kind} options={options} clearable />
          <MultiSelectField form={form} name="groups" label={words.groupsLabel} options={options} />
          <NumberField
            form={form}
            name="minutes"
            label={words.minutes}
            unit={words.minutesUnit}
            width="10rem"
          />
          <RadioField
            form={form}
            name="sex"
            label={words.sex}
            options={words.sexes.map((label, index) => ({ value: 'fm'[index] ?? label, label }))}
          />
          <CheckField form={form} name="consent" label={words.consent} help={words.help} />
        </Section>
        <Section>
          <TextAreaField form={form} name="notes" label={words.notes} rows={2} />
          <Actions>
            <Button keys={{ code: 'Escape' }} onClick={() => form.reset()}>
              {words.cancel}
            </Button>
            <Button tone="primary" type="submit" keys={{ code: 'Enter', ctrl: true }}>
              {words.save}
            </Button>
          </Actions>
        </Section>
      </Form>
    </>
  )
}
