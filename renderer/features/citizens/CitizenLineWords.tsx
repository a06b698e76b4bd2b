import { useTranslation } from 'react-i18next'
import type { CitizenLine } from '../../../shared/features/citizens/citizen'
import { officialName } from '../../../shared/values/greekGrammar'
import { formatGreekDate, type IsoDate } from '../../../shared/values/isoDate'

type Named = Pick<CitizenLine, 'surname' | 'name' | 'fatherName'>

export function LineName({ line }: { readonly line: Named }) {
  return <bdi>{officialName(line)}</bdi>
}

/** What tells two people of one name apart: birth, place, file, and numbers that are masked already. */
export function CitizenLineDetail({ line }: { readonly line: CitizenLine }) {
  const { t } = useTranslation('citizens')
  const parts = [
    line.birthDate && t('screen.born', { date: formatGreekDate(line.birthDate as IsoDate) }),
    line.settlement,
    line.fileNumber !== null && t('screen.file', { number: line.fileNumber }),
    line.maskedPhone,
    line.restricted && t('screen.restricted'),
  ]
  return <>{parts.filter(Boolean).join(' · ')}</>
}
