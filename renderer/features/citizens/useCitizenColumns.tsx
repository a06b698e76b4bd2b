import { useCallback, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { CitizenLine } from '../../../shared/features/citizens/citizen'
import { greekUpper } from '../../../shared/values/greekText'
import { formatGreekDate, isIsoDate } from '../../../shared/values/isoDate'
import { useColleagues } from '../../api/useColleagues'
import { Badge } from '../../ui/page/Badge'
import type { Column } from '../../ui/table/column'

/** What the list of citizens shows of each; numbers come masked from the gate. */
export function useCitizenColumns(): readonly Column<CitizenLine>[] {
  const { t } = useTranslation('citizens')
  const { nameOf } = useColleagues()
  const stateOf = useCallback(
    ({ standing, fileStatus }: CitizenLine) =>
      standing === 'enquirer'
        ? t('standings.enquirer')
        : t('screen.fileIs', { status: t(`fileStatuses.${fileStatus}`) }),
    [t],
  )
  return useMemo<readonly Column<CitizenLine>[]>(
    () => [
      {
        key: 'name',
        header: t('screen.list.name'),
        width: 'minmax(14rem, 2fr)',
        cell: (line) => <bdi>{nameInList(line)}</bdi>,
        text: nameInList,
      },
      {
        key: 'birth',
        header: t('screen.list.birth'),
        width: '8rem',
        cell: ({ birthDate }) => (isIsoDate(birthDate) ? formatGreekDate(birthDate) : ''),
      },
      {
        key: 'settlement',
        header: t('fields.settlement'),
        cell: ({ settlement }) => <bdi>{settlement}</bdi>,
        text: ({ settlement }) => settlement ?? '',
      },
      {
        key: 'phone',
        header: t('screen.list.phone'),
        width: '8.5rem',
        cell: ({ maskedPhone }) => maskedPhone,
      },
      {
        key: 'file',
        header: t('screen.list.file'),
        width: '6.5rem',
        align: 'end',
        cell: ({ fileNumber }) => fileNumber,
      },
      {
        key: 'state',
        header: t('screen.list.state'),
        width: '10.5rem',
        cell: (line) => (
          <>
            {line.restricted && <Badge tone="danger">{t('screen.restricted')}</Badge>} {stateOf(line)}
          </>
        ),
        text: stateOf,
      },
      {
        key: 'responsible',
        header: t('fields.responsibleId'),
        width: '9.5rem',
        cell: ({ responsibleId }) => <bdi>{nameOf(responsibleId)}</bdi>,
        text: ({ responsibleId }) => nameOf(responsibleId),
      },
    ],
    [t, nameOf, stateOf],
  )
}

const nameInList = ({ surname, name, fatherName }: CitizenLine): string =>
  [greekUpper(surname), name, fatherName && `(${fatherName})`].filter(Boolean).join(' ')
