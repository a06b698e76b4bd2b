import { useEffect, useRef } from 'react'
import { useWatch } from 'react-hook-form'
import type { z } from 'zod'
import { newCitizenSchema } from '../../../shared/features/citizens/citizen'
import { warningsOf } from '../../../shared/features/citizens/numberWarnings'
import { digitsTyped } from '../../../shared/values/afm'
import { amkaParts, birthDatesOfAmka } from '../../../shared/values/amka'
import type { IsoDate } from '../../../shared/values/isoDate'
import { useQuery } from '../../api/useQuery'
import { useSoon } from '../../api/useSoon'
import { useZodForm } from '../../ui/fields/useZodForm'
import { useUi } from '../../ui/UiProvider'

export type TypedCitizen = z.input<typeof newCitizenSchema>

/** Empty, and every field of the form is there, so that a draft brings all of them back. */
export const emptyIntake = {
  surname: '',
  name: '',
  fatherName: '',
  birthDate: null,
  birthDateEstimated: false,
  sex: null,
  amka: '',
  amkaAbsence: null,
  afm: '',
  afmAbsence: null,
  mobile: '',
  landline: '',
  settlement: '',
  request: '',
  referralSource: null,
} as const satisfies TypedCitizen

const blank = (value: unknown) => value === null || value === undefined || value === '' || value === false

/** The form of a new card with what stands beside it: likely duplicates, and what its numbers tell. */
export function useIntakeForm(start: Partial<TypedCitizen>) {
  const { today } = useUi()
  const form = useZodForm(newCitizenSchema, { ...emptyIntake, ...start })
  const typed = useWatch({ control: form.control })
  const asked = useSoon(JSON.stringify(halfTyped(typed)), 250)
  const similar = useQuery('citizens.similar', JSON.parse(asked) as Record<string, string>, {
    keepPrevious: true,
    enabled: asked !== '{}',
  })
  const amka = digitsTyped(typed.amka ?? '')
  const parts = amkaParts(amka)
  const births = parts ? birthDatesOfAmka(parts, today()) : []
  // What the number tells is written into empty fields once for each number; it may be corrected or emptied after.
  const told = useRef('')
  useEffect(() => {
    const of = amkaParts(amka)
    if (!of || told.current === amka) return
    told.current = amka
    const days = birthDatesOfAmka(of, today())
    if (blank(form.getValues('birthDate')) && days.length === 1) form.setValue('birthDate', days[0] ?? null)
    if (blank(form.getValues('sex'))) form.setValue('sex', of.sex)
  }, [amka, form, today])

  const isEmpty = Object.values(typed).every(blank)
  return {
    form,
    typed,
    isEmpty,
    alike: asked === '{}' ? [] : (similar.data?.alike ?? []),
    hiddenMatch: asked !== '{}' && (similar.data?.hiddenMatch ?? false),
    warnings: warningsOf({ ...numbersOf(typed), birthDate: typed.birthDate, sex: typed.sex }),
    /** Both centuries are possible: the person chooses. */
    births: births.length > 1 && blank(typed.birthDate) ? births : ([] as readonly IsoDate[]),
  }
}

const numbersOf = (typed: Partial<TypedCitizen>) => ({
  amka: digitsTyped(typed.amka ?? ''),
  afm: digitsTyped(typed.afm ?? ''),
  mobile: digitsTyped(typed.mobile ?? ''),
  landline: digitsTyped(typed.landline ?? ''),
  birthDateEstimated: typed.birthDateEstimated,
})

const compared = ['surname', 'name', 'fatherName', 'birthDate', 'amka', 'afm', 'mobile', 'landline'] as const

function halfTyped(typed: Partial<TypedCitizen>): Record<string, string> {
  return Object.fromEntries(
    compared
      .map((field) => [field, (typed[field] ?? '').trim()] as const)
      .filter(([field, text]) => text.length > (field === 'surname' || field === 'name' ? 1 : 0)),
  )
}
