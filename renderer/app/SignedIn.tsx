import { useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Route, Router, Switch, useLocation } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import { useApi } from '../api/ApiProvider'
import { useCommand } from '../api/useCommand'
import { keepDrafts } from '../api/useKeeping'
import { useMay } from '../api/useMay'
import { useQuery } from '../api/useQuery'
import { ListActions } from '../features/exports/ListActions'
import { AppFrame } from '../ui/frame/AppFrame'
import { Banner } from '../ui/page/Banner'
import { PageTabs } from '../ui/page/PageTabs'
import { ListOutlet } from '../ui/table/ListOutlet'
import { ErrorBoundary } from './ErrorBoundary'
import { useLanguage } from './LanguageContext'
import { OneBox } from './OneBox'
import { routes } from './routes'

/** The program of a signed-in person. Where one is lives in memory only: no address, no history on the disk. */
export function SignedIn({ practice }: { readonly practice: boolean }) {
  const { hook } = useMemo(() => memoryLocation({ path: '/' }), [])
  return (
    <Router hook={hook}>
      <Frame practice={practice} />
    </Router>
  )
}

function Frame({ practice }: { readonly practice: boolean }) {
  const { t } = useTranslation('app')
  const { language, choose } = useLanguage()
  const [location, navigate] = useLocation()
  const may = useMay()
  const { data: me } = useQuery('users.me', {})
  const lock = useCommand('vault.lock')
  const remember = useCommand('users.chooseLanguage')
  useOwnLanguage(me)
  const route = routes.find(({ path }) => matches(path, location))
  const here = route?.rail
  const beside =
    route?.tab === undefined ? [] : routes.filter(({ rail: place, tab }) => tab && place === here)
  const rail = routes
    .filter(({ entry }) => entry && may(entry))
    .map(({ path, rail: key, group }) => ({
      key,
      label: t(`rail.${key}`),
      ...(group ? { group: t(`railGroups.${group}`) } : {}),
      active: key === here,
      onOpen: () => navigate(path),
    }))
  return (
    <AppFrame
      product={t('name')}
      rail={rail}
      search={<OneBox />}
      person={me?.fullName}
      language={language}
      onLanguage={(next) => {
        choose(next)
        void remember.run({ language: next })
      }}
      onLock={() => void keepDrafts().then(() => lock.run({}))}
      banners={
        <>
          {practice && <Banner tone="practice" title={t('practiceBanner')} />}
          <LockSoon />
        </>
      }
    >
      <AtTop key={location} />
      {here && beside.length > 0 && (
        <PageTabs
          label={t(`rail.${here}`)}
          tabs={beside.flatMap(({ path, tab }) =>
            tab && may(tab.needs)
              ? [
                  {
                    key: tab.key,
                    label: t(`tabs.${tab.key}`),
                    active: tab === route?.tab,
                    onOpen: () => navigate(path),
                  },
                ]
              : [],
          )}
        />
      )}
      <ListOutlet value={ListActions}>
        {/* Inside the frame: rail and lock still work beside a broken screen. */}
        <ErrorBoundary place={location}>
          <Switch>
            {routes.map(({ path, page: Page }) => (
              <Route key={path} path={path}>
                {(params) => <Page params={params as Record<string, string>} />}
              </Route>
            ))}
          </Switch>
        </ErrorBoundary>
      </ListOutlet>
    </AppFrame>
  )
}

/** Whoever signs in finds the language they last chose; who never chose goes on in that of the door. */
function useOwnLanguage(me: { id: string; language: 'el' | 'en' | null } | undefined) {
  const { language, choose } = useLanguage()
  const own = me ? (me.language ?? language) : null
  useEffect(() => {
    if (own) choose(own)
  }, [own, choose])
}

/** Another screen begins at its top, wherever the one before was scrolled to. */
function AtTop() {
  useEffect(() => {
    // Newer browsers answer with a promise, which an effect must not return.
    void document.getElementById('k-main')?.scrollTo?.({ top: 0 })
  }, [])
  return null
}

function matches(pattern: string, location: string): boolean {
  return new RegExp(`^${pattern.replace(/:[a-z]+/gi, '[^/]+')}$`, 'i').test(location)
}

/** A minute before the screen locks by itself; any key or movement is use, and renews the sign-in. */
function LockSoon() {
  const { t } = useTranslation('app')
  const { host, call } = useApi()
  const [seconds, setSeconds] = useState<number | null>(null)
  useEffect(
    () => host.on('lockSoon', (payload) => setSeconds((payload as { seconds: number }).seconds)),
    [host],
  )
  useEffect(() => {
    const stay = () => {
      if (seconds === null) return
      setSeconds(null)
      void call('users.me', {})
    }
    window.addEventListener('keydown', stay)
    window.addEventListener('pointermove', stay)
    return () => {
      window.removeEventListener('keydown', stay)
      window.removeEventListener('pointermove', stay)
    }
  }, [call, seconds])
  return seconds === null ? null : <Banner tone="warning">{t('lockSoon', { seconds })}</Banner>
}
