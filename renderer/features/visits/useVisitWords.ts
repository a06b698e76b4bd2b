import { useTranslation } from 'react-i18next'
import { formatGreekDate, type IsoDate } from '../../../shared/values/isoDate'
import { useColleagues } from '../../api/useColleagues'
import { useLists } from '../../api/useLists'
import type { TheirValue } from '../../ui/fields/TheirValues'
import type { Companion, VisitFormHold } from './VisitFields'
import type { TypedVisit } from './visitForm'

const labels = {
  citizenIds: 'citizens',
  byId: 'by',
  nextKind: 'nextStep',
  nextOn: 'nextStepOn',
} as const
const lists = {
  manner: 'visitManners',
  place: 'localities',
  outcome: 'visitOutcomes',
  nextKind: 'nextStepKinds',
} as const

/** A field of somebody else's correction in words, with the way to take it into the form. */
export function useVisitWords(people: readonly Companion[]) {
  const { t } = useTranslation('visits')
  const { word } = useLists()
  const { nameOf } = useColleagues()
  const inWords = (field: keyof TypedVisit, visit: TypedVisit): string => {
    switch (field) {
      case 'citizenIds':
        return visit.citizenIds.map((id) => people.find((one) => one.id === id)?.name ?? '').join(', ')
      case 'services':
        return visit.services.map((code) => word('serviceCategories', code)).join(', ')
      case 'byId':
        return nameOf(visit.byId)
      case 'day':
      case 'nextOn':
        return visit[field] ? formatGreekDate(visit[field] as IsoDate) : ''
      case 'manner':
      case 'place':
      case 'outcome':
      case 'nextKind':
        return visit[field] ? word(lists[field], visit[field]) : ''
      default:
        return String(visit[field] ?? '')
    }
  }
  return (field: keyof TypedVisit, visit: TypedVisit, form: VisitFormHold): TheirValue => ({
    field,
    label: t(`fields.${field in labels ? labels[field as keyof typeof labels] : (field as 'note')}`),
    words: inWords(field, visit),
    take: () => form.setValue(field, visit[field]),
  })
}
