import { useTranslation } from 'react-i18next'
import type { CitizenField } from '../../../shared/features/citizens/citizen'
import { formatGreekDate, isIsoDate } from '../../../shared/values/isoDate'
import { formatPhone } from '../../../shared/values/phone'
import { useColleagues } from '../../api/useColleagues'
import { useLists } from '../../api/useLists'
import { kindOf } from './cardFields'

/** A value of the card in words; empty where nothing is known. */
export function useFieldWords() {
  const { t } = useTranslation('citizens')
  const lists = useLists()
  const colleagues = useColleagues()
  return (field: CitizenField, value: string | boolean | null | undefined): string => {
    if (typeof value === 'boolean') return value ? t('screen.yes') : t('screen.no')
    if (!value) return ''
    const kind = kindOf[field]
    switch (kind.as) {
      case 'list':
        return lists.word(kind.list, value)
      case 'user':
        return colleagues.nameOf(value)
      case 'phone':
        return formatPhone(value)
      case 'document':
        return t(`identityDocumentKinds.${value as 'other'}`)
      case 'date':
      case 'pastDate':
        return isIsoDate(value) ? formatGreekDate(value) : value
      default:
        return value
    }
  }
}
