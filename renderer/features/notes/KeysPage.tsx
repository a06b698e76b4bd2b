import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { useFailureText } from '../../api/failureText'
import { useQuery } from '../../api/useQuery'
import { Button } from '../../ui/Button'
import { Banner } from '../../ui/page/Banner'
import { LoadingLine } from '../../ui/page/LoadingLine'
import { PageHeader } from '../../ui/page/PageHeader'
import { Section } from '../../ui/page/Section'
import { ColleagueKeys } from './ColleagueKeys'
import { LostNotes } from './LostNotes'
import { PersonalCode } from './PersonalCode'
import { SixWords } from './SixWords'

/** One's own six words and those of colleagues, the personal code, and notes that new keys do not open. */
export function KeysPage() {
  const { t } = useTranslation('notes')
  const [, navigate] = useLocation()
  const failureText = useFailureText()
  const { data, failure } = useQuery('notes.readers', {})
  return (
    <>
      <PageHeader
        title={t('screen.keys.title')}
        subtitle={t('screen.keys.lead')}
        actions={
          <Button keys={{ code: 'Escape' }} onClick={() => navigate('/sessions')}>
            {t('screen.back')}
          </Button>
        }
      />
      {failure && <Banner tone="danger">{failureText(failure)}</Banner>}
      {!data && !failure && <LoadingLine />}
      {data && (
        <>
          <LostNotes />
          <div className="k-halves">
            <div>
              <Section title={t('screen.keys.own')}>
                <SixWords words={data.own} label={t('screen.keys.own')} />
                <p className="k-soft">{t('screen.keys.ownText')}</p>
              </Section>
              <PersonalCode made={data.hasPersonalCode} />
            </div>
            <Section title={t('screen.keys.colleagues')}>
              <p className="k-soft k-gap-below">{t('screen.keys.colleaguesText')}</p>
              {data.readers.length === 0 && <p>{t('screen.readers.nobody')}</p>}
              <ul className="k-lines" aria-label={t('screen.keys.colleagues')}>
                {data.readers.map((reader) => (
                  <li key={reader.userId}>
                    <div>
                      <strong>
                        <bdi>{[reader.fullName, reader.title].filter(Boolean).join(', ')}</bdi>
                      </strong>
                      <ColleagueKeys reader={reader} />
                    </div>
                  </li>
                ))}
              </ul>
            </Section>
          </div>
        </>
      )}
    </>
  )
}
