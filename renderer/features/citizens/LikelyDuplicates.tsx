import { useTranslation } from 'react-i18next'
import type { SimilarResult } from '../../../shared/features/citizens/citizenSearch'
import { Button } from '../../ui/Button'
import { Badge } from '../../ui/page/Badge'
import { Banner } from '../../ui/page/Banner'
import { Section } from '../../ui/page/Section'
import { CitizenLineDetail, LineName } from './CitizenLineWords'

type Alike = SimilarResult['alike'][number]

/** One number belongs to one card: the same one again is refused, not only warned of. */
export const hasSameNumber = ({ because }: Alike): boolean =>
  because.includes('sameAmka') || because.includes('sameAfm')

/** The cards that may be of the same citizen, each with the reasons, beside the form that is typed into. */
export function LikelyDuplicates({
  alike,
  hiddenMatch,
  onOpen,
}: {
  readonly alike: readonly Alike[]
  readonly hiddenMatch: boolean
  readonly onOpen: (id: string) => void
}) {
  const { t } = useTranslation('citizens')
  const same = alike.find(hasSameNumber)
  return (
    <Section title={t('screen.intake.alike')}>
      {same && (
        <Banner
          tone="danger"
          actions={<Button onClick={() => onOpen(same.id)}>{t('screen.intake.openThat')}</Button>}
        >
          {t('screen.intake.sameNumber')}
        </Banner>
      )}
      {hiddenMatch && <Banner tone="danger">{t('hiddenMatch')}</Banner>}
      <p className="k-sr" role="status">
        {alike.length > 0 ? t('screen.intake.alikeCount', { count: alike.length }) : ''}
      </p>
      {alike.length === 0 && !hiddenMatch && <p className="k-soft">{t('screen.intake.nobodyAlike')}</p>}
      <ul className="k-lines">
        {alike.map((line) => (
          <li key={line.id}>
            <div>
              <strong>
                <LineName line={line} />
              </strong>
              <p className="k-soft">
                <CitizenLineDetail line={line} />
              </p>
              <p>
                {line.because.map((reason) => (
                  <Badge key={reason} tone={/Amka|Afm/.test(reason) ? 'danger' : 'warning'}>
                    {t(`likeness.${reason}`)}
                  </Badge>
                ))}
              </p>
            </div>
            <Button size="sm" onClick={() => onOpen(line.id)} ariaLabel={t('screen.openOf', line)}>
              {t('screen.open')}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  )
}
