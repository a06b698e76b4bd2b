import { useMemo, useState } from 'react'
import { Button } from '../../../renderer/ui/Button'
import { AppFrame } from '../../../renderer/ui/frame/AppFrame'
import { SearchBox } from '../../../renderer/ui/frame/SearchBox'
import { SoloFrame } from '../../../renderer/ui/frame/SoloFrame'
import { Badge } from '../../../renderer/ui/page/Badge'
import { Banner } from '../../../renderer/ui/page/Banner'
import { DescriptionList } from '../../../renderer/ui/page/DescriptionList'
import { EmptyState } from '../../../renderer/ui/page/EmptyState'
import { PageHeader } from '../../../renderer/ui/page/PageHeader'
import { Section } from '../../../renderer/ui/page/Section'
import { Stepper } from '../../../renderer/ui/page/Stepper'
import { Tabs } from '../../../renderer/ui/page/Tabs'
import { PdfView } from '../../../renderer/ui/pdf/PdfView'
import { PrintView } from '../../../renderer/ui/pdf/PrintView'
import { PasswordControl } from '../../../renderer/ui/fields/PasswordField'
import { KitDialogs } from './KitDialogs'
import { KitForm } from './KitForm'
import { KitSurroundings } from './KitSurroundings'
import { KitTable } from './KitTable'
import { wordsOf } from './words'

const places = ['form', 'table', 'page', 'dialogs', 'pdf', 'solo'] as const
type Place = (typeof places)[number]
type WithPdf = { samplePdf?: string; printReady?: boolean }

export function KitPage() {
  const [language, setLanguage] = useState<'el' | 'en'>(location.hash.includes('en') ? 'en' : 'el')
  const [place, setPlace] = useState<Place>(places.find((each) => location.hash.includes(each)) ?? 'form')
  return (
    <KitSurroundings language={language}>
      <Inside language={language} setLanguage={setLanguage} place={place} setPlace={setPlace} />
    </KitSurroundings>
  )
}

function Inside({
  language,
  setLanguage,
  place,
  setPlace,
}: {
  language: 'el' | 'en'
  setLanguage: (language: 'el' | 'en') => void
  place: Place
  setPlace: (place: Place) => void
}) {
  const words = wordsOf(language)
  const [text, setText] = useState('')
  const [password, setPassword] = useState('')
  const [tab, setTab] = useState('timeline')
  const groups = useMemo(
    () => [
      { key: 'people', label: words.groups[0] ?? '', results: words.results },
      { key: 'letters', label: words.groups[1] ?? '', results: words.letters },
    ],
    [words],
  )
  if (place === 'solo')
    return (
      <SoloFrame
        product="Kentro"
        language={language}
        onLanguage={setLanguage}
        banners={<Banner tone="practice">{words.practice}</Banner>}
      >
        <h1>{words.signIn}</h1>
        <PasswordControl
          label={words.password}
          help={words.help}
          value={password}
          onChange={setPassword}
          required
        />
        <Button tone="primary" type="submit" keys={{ code: 'Enter' }}>
          {words.signIn}
        </Button>
      </SoloFrame>
    )
  const { samplePdf } = globalThis as WithPdf
  return (
    <AppFrame
      product="Kentro"
      rail={places.map((each, index) => ({
        key: each,
        label: words.rail[index] ?? each,
        active: each === place,
        count: index === 2 ? 3 : 0,
        onOpen: () => setPlace(each),
      }))}
      search={
        <SearchBox
          label={words.search}
          placeholder={words.searchHint}
          text={text}
          onText={setText}
          groups={groups}
          onPick={() => setText('')}
        />
      }
      person={words.person}
      language={language}
      onLanguage={setLanguage}
      onLock={() => setPlace('solo')}
      banners={<Banner tone="practice">{words.practice}</Banner>}
    >
      {place === 'form' && <KitForm words={words} />}
      {place === 'table' && <KitTable words={words} />}
      {place === 'dialogs' && <KitDialogs words={words} />}
      {place === 'page' && (
        <>
          <PageHeader
            title={words.name}
            subtitle={words.subtitle}
            badges={<Badge tone="accent">{words.badges[0] ?? ''}</Badge>}
            actions={
              <>
                <Button keys={{ code: 'F4' }}>{words.edit}</Button>
                <Button tone="primary" keys={{ code: 'F6' }}>
                  {words.newVisit}
                </Button>
              </>
            }
          />
          <Banner tone="warning" title={words.warning}>
            {words.warningText}
          </Banner>
          <Banner tone="danger" title={words.danger} actions={<Button size="sm">{words.edit}</Button>} />
          <Stepper steps={words.steps} current={1} onGoTo={() => undefined} />
          <Section title={words.details}>
            <DescriptionList columns={3} items={words.described} />
          </Section>
          <Tabs
            label={words.details}
            active={tab}
            onChange={setTab}
            tabs={[
              {
                key: 'timeline',
                label: words.tabs[0] ?? '',
                count: 12,
                content: <EmptyState title={words.empty}>{words.emptyText}</EmptyState>,
              },
              { key: 'goods', label: words.tabs[1] ?? '', content: <p>…</p> },
            ]}
          />
        </>
      )}
      {place === 'pdf' && samplePdf !== undefined && (
        <>
          <PageHeader title={words.details} />
          <PdfView base64={samplePdf} title={words.details} />
          <PrintView
            base64={samplePdf}
            onReady={() => {
              ;(globalThis as WithPdf).printReady = true
            }}
            onFailed={() => undefined}
          />
        </>
      )}
    </AppFrame>
  )
}
