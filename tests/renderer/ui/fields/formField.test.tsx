import '@testing-library/jest-dom'
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { z } from 'zod'
import { CheckField } from '../../../../renderer/ui/fields/CheckField'
import { Form } from '../../../../renderer/ui/fields/Form'
import { MultiSelectField } from '../../../../renderer/ui/fields/MultiSelectField'
import { NumberField } from '../../../../renderer/ui/fields/NumberField'
import { RadioField } from '../../../../renderer/ui/fields/RadioField'
import { SelectField } from '../../../../renderer/ui/fields/SelectField'
import { TextAreaField } from '../../../../renderer/ui/fields/TextAreaField'
import { TextField } from '../../../../renderer/ui/fields/TextField'
import { useZodForm } from '../../../../renderer/ui/fields/useZodForm'
import { KitSurroundings } from '../../kit/KitSurroundings'

const schema = z.object({
  surname: z.string().trim().min(1).max(10),
  notes: z.string(),
  kind: z.enum(['table', 'home']),
  groups: z.array(z.string()),
  sex: z.enum(['f', 'm']).nullable(),
  amount: z.number().nullable(),
  told: z.boolean(),
})
const kinds = [
  { value: 'table', label: 'Πίνακας' },
  { value: 'home', label: 'Στέγη' },
]

function Screen({ save, enter = 'submit' }: { save: (values: unknown) => void; enter?: 'submit' | 'next' }) {
  const form = useZodForm(schema, {
    surname: '',
    notes: '',
    groups: [],
    sex: null,
    amount: null,
    told: false,
  })
  return (
    <Form form={form} enter={enter} onSubmit={save}>
      <TextField form={form} name="surname" label="Επώνυμο" help="Όπως στην ταυτότητα." required />
      <NumberField form={form} name="amount" label="Ποσό" decimals={2} unit="€" />
      <SelectField form={form} name="kind" label="Είδος" options={kinds} />
      <MultiSelectField form={form} name="groups" label="Ομάδες" options={kinds} />
      <RadioField form={form} name="sex" label="Φύλο" options={[{ value: 'f', label: 'Γυναίκα' }]} />
      <CheckField form={form} name="told" label="Ενημερώθηκε" />
      <TextAreaField form={form} name="notes" label="Παρατηρήσεις" />
      <button type="submit">save</button>
    </Form>
  )
}

function setUp(language: 'el' | 'en' = 'el', enter: 'submit' | 'next' = 'submit') {
  const save = jest.fn()
  const page = (now: 'el' | 'en') => (
    <KitSurroundings language={now} testing>
      <Screen save={save} enter={enter} />
    </KitSurroundings>
  )
  const { rerender } = render(page(language))
  return { save, user: userEvent.setup(), switchTo: (now: 'el' | 'en') => rerender(page(now)) }
}
const surname = () => screen.getByRole('textbox', { name: /Επώνυμο/ })

it('a form fills every kind of field and hands over what its schema parsed', async () => {
  const { save, user } = setUp()
  await user.type(surname(), '  Παππά ')
  await user.type(screen.getByLabelText('Ποσό'), '1.234,5')
  await user.tab()
  expect(screen.getByLabelText('Ποσό')).toHaveValue('1.234,50')
  await user.click(screen.getByRole('combobox', { name: 'Είδος' }))
  await user.keyboard('πινακασ')
  await user.click(await screen.findByRole('option', { name: 'Πίνακας' }))
  await user.click(screen.getByLabelText('Γυναίκα'))
  await user.click(screen.getByLabelText('Ενημερώθηκε'))
  await user.type(screen.getByLabelText('Παρατηρήσεις'), 'α')
  await user.click(screen.getByText('save'))
  await waitFor(() => expect(save).toHaveBeenCalledTimes(1))
  expect(save).toHaveBeenCalledWith({
    surname: 'Παππά',
    amount: 1234.5,
    kind: 'table',
    groups: [],
    sex: 'f',
    told: true,
    notes: 'α',
  })
})

it('errors stand at their fields in the language of the screen and follow it', async () => {
  const { save, user, switchTo } = setUp()
  await user.type(screen.getByLabelText('Ποσό'), 'πολλά')
  await user.click(screen.getByText('save'))
  expect(await screen.findAllByText('Συμπληρώστε το πεδίο.')).toHaveLength(2)
  expect(screen.getByText('3 πεδία θέλουν διόρθωση.')).toBeInTheDocument()
  expect(surname()).toHaveFocus()
  expect(surname()).toHaveAccessibleDescription('Συμπληρώστε το πεδίο.')
  expect(screen.getByLabelText('Ποσό')).toHaveAccessibleDescription('Η τιμή δεν είναι σωστή.')
  expect(save).not.toHaveBeenCalled()
  switchTo('en')
  expect(screen.queryByText('Συμπληρώστε το πεδίο.')).not.toBeInTheDocument()
  expect(document.documentElement.lang).toBe('en')
})

it('an error goes as soon as the field is right, and none comes before the first save', async () => {
  const { user } = setUp()
  await user.type(surname(), 'πολύ μακρύ όνομα')
  await user.tab()
  expect(surname()).toBeValid()
  await user.click(screen.getByText('save'))
  expect(await screen.findByText('Πολύ μεγάλο κείμενο.')).toBeInTheDocument()
  await user.clear(surname())
  await user.type(surname(), 'Παππά')
  await waitFor(() => expect(screen.queryByText('Πολύ μεγάλο κείμενο.')).not.toBeInTheDocument())
})

it('F1 shows the help of the field that has the focus', () => {
  setUp()
  expect(screen.queryByText('Όπως στην ταυτότητα.')).not.toBeInTheDocument()
  fireEvent.keyDown(surname(), { code: 'F1' })
  expect(surname()).toHaveAccessibleDescription('Όπως στην ταυτότητα.')
  fireEvent.keyDown(surname(), { code: 'F1' })
  expect(screen.queryByText('Όπως στην ταυτότητα.')).not.toBeInTheDocument()
})

it('Enter goes on where a form is typed through, Ctrl+Enter saves', async () => {
  const { save, user } = setUp('el', 'next')
  await user.type(surname(), 'Παππά{Enter}')
  expect(screen.getByLabelText('Ποσό')).toHaveFocus()
  await user.click(screen.getByRole('combobox', { name: 'Είδος' }))
  await user.click(await screen.findByRole('option', { name: 'Στέγη' }))
  expect(save).not.toHaveBeenCalled()
  await user.click(surname())
  await user.keyboard('{Control>}{Enter}{/Control}')
  await waitFor(() => expect(save).toHaveBeenCalledTimes(1))
})
