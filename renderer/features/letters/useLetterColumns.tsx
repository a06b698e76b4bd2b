import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { LetterLine } from '../../../shared/features/letters/letter'
import { shownDay, shownInstant } from '../../ui/days'
import { Badge } from '../../ui/page/Badge'
import type { Column } from '../../ui/table/column'

const numberOf = ({ serial, year }: { readonly serial: number; readonly year: number }) => `${serial}/${year}`

/** The columns of the lists of signed letters. */
export function useLetterColumns(): readonly Column<LetterLine>[] {
  const { t } = useTranslation('letters')
  return useMemo(
    () => [
      {
        key: 'number',
        header: t('fields.number'),
        cell: numberOf,
        sortValue: ({ year, serial }) => year * 1_000_000 + serial,
        width: '6.5rem',
      },
      {
        key: 'signedAt',
        header: t('fields.date'),
        cell: ({ signedAt }) => shownInstant(signedAt).slice(0, 10),
        sortValue: ({ signedAt }) => signedAt,
        width: '7.5rem',
      },
      {
        key: 'receiver',
        header: t('fields.receiver'),
        cell: ({ receiver }) => <bdi>{receiver}</bdi>,
        text: ({ receiver }) => receiver,
        sortValue: ({ receiver }) => receiver,
        width: 'minmax(8rem, 2fr)',
      },
      {
        key: 'citizen',
        header: t('fields.citizen'),
        cell: ({ citizenName }) => <bdi>{citizenName}</bdi>,
        text: ({ citizenName }) => citizenName,
        sortValue: ({ citizenName }) => citizenName,
        width: 'minmax(10rem, 2fr)',
      },
      {
        key: 'reference',
        header: t('fields.reference'),
        cell: ({ reference }) => reference,
        sortValue: ({ reference }) => reference,
        width: '7.5rem',
      },
      {
        key: 'protocol',
        header: t('fields.protocol'),
        cell: ({ protocolNumber }) => protocolNumber,
        text: ({ protocolNumber, protocolDate }) =>
          [protocolNumber, shownDay(protocolDate)].filter(Boolean).join(' · '),
        sortValue: ({ protocolNumber }) => protocolNumber,
        width: '7rem',
      },
      {
        key: 'marks',
        header: t('fields.note'),
        cell: ({ confidential, corrects, correctedBy }) => (
          <>
            {confidential && <Badge tone="warning">{t('screen.letter.confidential')}</Badge>}
            {correctedBy && (
              <Badge tone="danger">{`${t('screen.letter.correctedBy')} ${numberOf(correctedBy)}`}</Badge>
            )}
            {corrects && <Badge>{`${t('screen.letter.corrects')} ${numberOf(corrects)}`}</Badge>}
          </>
        ),
        text: ({ confidential, corrects, correctedBy }) =>
          [
            confidential && t('screen.letter.confidential'),
            correctedBy && `${t('screen.letter.correctedBy')} ${numberOf(correctedBy)}`,
            corrects && `${t('screen.letter.corrects')} ${numberOf(corrects)}`,
          ]
            .filter(Boolean)
            .join(', '),
        width: 'minmax(7rem, 1.5fr)',
      },
    ],
    [t],
  )
}
