import '@testing-library/jest-dom'
import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { z } from 'zod'
import { Form } from '../../../../renderer/ui/fields/Form'
import { GreekDateField } from '../../../../renderer/ui/fields/GreekDateField'
import { useZodForm } from '../../../../renderer/ui/fields/useZodForm'
import { isIsoDate } from '../../../../shared/values/isoDate'
import { el } from '../../../../shared/i18n'
import { KitSurroundings } from '../../kit/KitSurroundings'

const schema = z.object({
  birth: z
    .string()
    .refine(isIsoDate, { params: { issue: 'date.invalid' } })
    .nullable(),
})
type Values = z.input<typeof schema>

function setUp(birth: string | null = null) {
  const saved: Values[] = []
  function Screen() {
    const own = useZodForm(schema, { birth })
    return (
      <Form form={own} onSubmit={(values) => void saved.push(values)}>
        <GreekDateField form={own} name="birth" label="Γέννηση" past />
        <button type="submit">save</button>
        <button type="button" onClick={() => own.reset({ birth: '2001-12-31' })}>
          reset
        </button>
      </Form>
    )
  }
  render(
    <KitSurroundings language="el" testing>
      <Screen />
    </KitSurroundings>,
  )
  const input = screen.getByLabelText<HTMLInputElement>('Γέννηση')
  return { input, saved, user: userEvent.setup() }
}

describe('a typed day', () => {
  it.each([
    ['05031952', '1952-03-05', '05/03/1952'],
    ['5/3/1952', '1952-03-05', '05/03/1952'],
    ['3/5/81', '1981-05-03', '03/05/1981'],
    ['030581', '1981-05-03', '03/05/1981'],
    ['σήμερα', '2026-11-22', '22/11/2026'],
    ['5.3.1952', '1952-03-05', '05/03/1952'],
  ])('%s is saved as %s and shown as %s', async (typed, iso, shown) => {
    const { input, saved, user } = setUp()
    await user.type(input, typed)
    expect(input).toHaveValue(typed)
    await user.tab()
    expect(input).toHaveValue(shown)
    await user.click(screen.getByText('save'))
    await waitFor(() => expect(saved).toEqual([{ birth: iso }]))
  })

  it.each(['31/02/1950', '29/02/2026', 'κάποτε', '5/3'])(
    '%s stays as typed, is refused, and never becomes the former day',
    async (typed) => {
      const { input, saved, user } = setUp('1952-03-05')
      expect(input).toHaveValue('05/03/1952')
      await user.clear(input)
      await user.type(input, typed)
      await user.tab()
      expect(input).toHaveValue(typed)
      await user.click(screen.getByText('save'))
      expect(await screen.findByText(el.issues.date.invalid)).toBeInTheDocument()
      expect(input).toBeInvalid()
      expect(saved).toEqual([])
    },
  )

  it('emptied is null', async () => {
    const { input, saved, user } = setUp('1952-03-05')
    await user.clear(input)
    await user.click(screen.getByText('save'))
    await waitFor(() => expect(saved).toEqual([{ birth: null }]))
  })

  it('follows a value set from outside', async () => {
    const { input, user } = setUp()
    await user.type(input, '31/02')
    await user.click(screen.getByText('reset'))
    expect(input).toHaveValue('31/12/2001')
  })

  it('opens its calendar by Alt+↓ and takes the day chosen there', async () => {
    const { input, saved, user } = setUp('1952-03-05')
    await user.click(input)
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}')
    expect(screen.getByRole('dialog')).toHaveTextContent('Μάρτιος 1952')
    await user.click(screen.getByRole('button', { name: '9 Μάρτιος 1952' }))
    expect(input).toHaveValue('09/03/1952')
    await user.click(screen.getByText('save'))
    await waitFor(() => expect(saved).toEqual([{ birth: '1952-03-09' }]))
  })
})
