import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { useMay } from '../../api/useMay'
import { CodeNotice } from '../../features/notes/CodeNotice'
import { keysPath } from '../../features/notes/notePaths'
import { NoteSearch } from '../../features/notes/NoteSearch'
import { NoteState } from '../../features/notes/NoteState'
import { MySessions } from '../../features/sessions/MySessions'
import { RisksSection } from '../../features/sessions/RisksSection'
import { placeOfForms, placeOfSession } from '../../features/sessions/sessionPaths'
import { Button } from '../../ui/Button'
import { PageHeader } from '../../ui/page/PageHeader'

/** My sessions with where their notes stand, open serious risks, and the search in my own notes. */
export function SessionsPage() {
  const { t } = useTranslation(['sessions', 'notes', 'leakCheck'])
  const [, navigate] = useLocation()
  const may = useMay()
  return (
    <>
      <PageHeader
        title={t('sessions:screen.title')}
        subtitle={t('sessions:screen.lead')}
        actions={
          <>
            <Button keys={{ code: 'KeyK', alt: true }} onClick={() => navigate(keysPath)}>
              {t('notes:screen.keys.title')}
            </Button>
            {may('leakCheck.run') && (
              <Button keys={{ code: 'KeyL', alt: true }} onClick={() => navigate('/sessions/leak-check')}>
                {t('leakCheck:screen.title')}
              </Button>
            )}
            <Button keys={{ code: 'KeyP', alt: true }} onClick={() => navigate(placeOfForms(null))}>
              {t('sessions:screen.forms.title')}
            </Button>
            <Button
              tone="primary"
              keys={{ code: 'KeyN', alt: true }}
              onClick={() => navigate('/sessions/new')}
            >
              {t('sessions:screen.new')}
            </Button>
          </>
        }
      />
      {may('notes.save') && <CodeNotice />}
      <div className="k-halves">
        <MySessions State={NoteState} />
        <div>
          <RisksSection />
          {may('notes.search') && <NoteSearch placeOf={placeOfSession} />}
        </div>
      </div>
    </>
  )
}
