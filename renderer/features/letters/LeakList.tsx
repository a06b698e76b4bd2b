import { useTranslation } from 'react-i18next'
import type { Leak } from '../../../shared/features/letters/letter'
import { Badge } from '../../ui/page/Badge'

/** The exact personal data that leave with a letter, person by person. */
export function LeakList({ leaks }: { readonly leaks: readonly Leak[] }) {
  const { t } = useTranslation('letters')
  if (leaks.length === 0) return <p>{t('screen.leaks.none')}</p>
  const people = [...new Set(leaks.map(({ whose, whoseName }) => `${whose} ${whoseName}`))].map((key) =>
    leaks.filter(({ whose, whoseName }) => `${whose} ${whoseName}` === key),
  )
  return (
    <>
      {people.map((theirs) => (
        <table key={`${theirs[0]?.whose} ${theirs[0]?.whoseName}`} className="l-leaks">
          <caption>
            <Whose leak={theirs[0]} />
          </caption>
          <thead className="k-sr">
            <tr>
              <th scope="col">{t('screen.leaks.what')}</th>
              <th scope="col">{t('screen.leaks.value')}</th>
              <th scope="col">{t('screen.leaks.places')}</th>
            </tr>
          </thead>
          <tbody>
            {theirs.map(({ field, value, places, special }) => (
              <tr key={`${field} ${value}`}>
                <th scope="row">{t(`leakFields.${field}`)}</th>
                <td>
                  <bdi>{value}</bdi> {special && <Badge tone="warning">{t('screen.leaks.special')}</Badge>}
                </td>
                <td>{[...new Set(places)].map((place) => t(`leakPlaces.${place}`)).join(', ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </>
  )
}

function Whose({ leak }: { readonly leak: Leak | undefined }) {
  const { t } = useTranslation('letters')
  if (leak?.whose === 'householdMember') return t('screen.leaks.householdMember', { name: leak.whoseName })
  return leak?.whose === 'unknown' ? t('screen.leaks.unknown') : t('screen.leaks.citizen')
}
