import { useTranslation } from 'react-i18next'
import {
  inLanguage,
  type LetterHead,
  linesOf,
  type Publicity,
} from '../../../shared/features/settings/centre'
import { formatPostcode } from '../../../shared/values/postcode'
import { formatGreekDate } from '../../../shared/values/isoDate'
import { letterPaper as paperEl } from '../../../shared/i18n/el/letterPaper'
import { letterPaper as paperEn } from '../../../shared/i18n/en/letterPaper'
import { today } from '../../api/today'
import { usePictureSource } from './usePictureSource'
import './settings.css'

/** The head of a letter as it will stand on the paper, while it is being typed. */
export function LetterHeadPreview({
  head,
  publicity,
  language,
}: {
  readonly head: Partial<LetterHead>
  readonly publicity?: Partial<Publicity>
  readonly language: 'el' | 'en'
}) {
  const { t } = useTranslation('settings')
  const paper = { el: paperEl, en: paperEn }[language]
  const logo = usePictureSource(publicity?.logo ?? null)
  const text = (both: { el: string; en: string } | undefined) => (both ? inLanguage(both, language) : '')
  const details = [
    [paper.address, text(head.address)],
    [paper.postcode, formatPostcode(head.postcode ?? '')],
    [paper.telephone, head.telephone ?? ''],
    [paper.email, head.email ?? ''],
  ].filter(([, value]) => value !== '')
  const place = text(head.place)
  return (
    <figure className="f-paper" lang={language}>
      <figcaption>{t('preview')}</figcaption>
      <div className="f-paper-sheet">
        <div className="f-paper-issuer">
          {logo && <img src={logo} alt={text(publicity?.logoText)} />}
          {linesOf(text(head.issuer)).map((line, index) => (
            <strong key={index}>{line}</strong>
          ))}
          <strong>{text(head.name)}</strong>
          <dl>
            {details.map(([label, value]) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </div>
        <div className="f-paper-date">
          <span>
            {place}
            {place !== '' && ', '}
            {formatGreekDate(today())}
          </span>
          <span>
            {paper.protocol} <span className="f-paper-blank" />
          </span>
        </div>
      </div>
      {(publicity?.coFunding ?? []).map((strip, index) => (
        <Strip key={index} strip={strip} language={language} />
      ))}
    </figure>
  )
}

function Strip({
  strip,
  language,
}: {
  readonly strip: Publicity['coFunding'][number]
  readonly language: 'el' | 'en'
}) {
  const source = usePictureSource(strip.picture)
  return (
    <div className="f-paper-strip">
      {source && <img src={source} alt={inLanguage(strip.pictureText, language)} />}
      <div>
        <strong>{inLanguage(strip.statement, language)}</strong>
        {linesOf(inLanguage(strip.lines, language)).map((line, index) => (
          <span key={index}>{line}</span>
        ))}
      </div>
    </div>
  )
}
