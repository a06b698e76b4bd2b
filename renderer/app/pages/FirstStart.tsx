import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Reply } from '../../../shared/contract/failure'
import type { CentreDraft } from '../../../shared/features/settings/centre'
import { useApi } from '../../api/ApiProvider'
import { CallFailed } from '../../api/client'
import { useQuery } from '../../api/useQuery'
import { HoursForm } from '../../features/settings/HoursForm'
import { LetterHeadForm } from '../../features/settings/LetterHeadForm'
import { newCentre } from '../../features/settings/newCentre'
import { PublicityForm } from '../../features/settings/PublicityForm'
import { SignatoriesForm } from '../../features/settings/SignatoriesForm'
import { type FirstPerson, FirstPersonForm } from '../../features/vault/FirstPersonForm'
import { RecoverySheetStep } from '../../features/vault/RecoverySheetStep'
import { drawnPlaces, SheetCheckForm } from '../../features/vault/SheetCheckForm'
import { SoloScreen, type SoloProps } from '../../features/vault/SoloScreen'
import { Welcome } from '../../features/vault/Welcome'
import { Button } from '../../ui/Button'
import { ConfirmDialog } from '../../ui/overlay/ConfirmDialog'
import { Actions } from '../../ui/page/Section'
import { Stepper } from '../../ui/page/Stepper'

const steps = ['centre', 'publicity', 'signatories', 'hours', 'person', 'sheet'] as const
type Place = 'welcome' | (typeof steps)[number] | 'check' | 'done'

/** The set-up. Until its last step everything is in memory only: whoever leaves it leaves nothing behind. */
export function FirstStart({
  practice,
  onAdopted,
  ...solo
}: SoloProps & { readonly practice: boolean; readonly onAdopted: () => void }) {
  const { t } = useTranslation('vault')
  const { call } = useApi()
  const status = useQuery('vault.status', {})
  const [place, showPlace] = useState<Place>('welcome')
  const [leaving, setLeaving] = useState(false)
  const [centre, setCentre] = useState<CentreDraft>(newCentre)
  const [person, setPerson] = useState<FirstPerson | null>(null)
  const [groups, setGroups] = useState<readonly string[]>([])
  const [places, setPlaces] = useState<readonly [number, number]>([0, 1])

  /** A new step begins at its heading. */
  const setPlace = (next: Place) => {
    showPlace(next)
    window.scrollTo(0, 0)
  }

  const keep = (part: Partial<CentreDraft>, next: Place) => {
    setCentre({ ...centre, ...part })
    setPlace(next)
  }
  const back = (to: Place) => ({
    label: t('back'),
    run: (typed: Partial<CentreDraft>) => keep(typed, to),
  })
  const leave = async () => {
    await call('vault.abandon', {})
    setLeaving(false)
    setCentre(newCentre())
    setPerson(null)
    setGroups([])
    setPlace('welcome')
  }
  const makeKeys = (wanted: FirstPerson, password: string) =>
    replyOf(async () => {
      const { name, place: town, address } = centre
      const names = [wanted.fullName, name.el, name.en, town.el, town.en, address.el]
      const made = await call('vault.prepare', { signInName: wanted.signInName, password, names })
      setPerson(wanted)
      setGroups(made.groups)
      setPlaces(drawnPlaces(made.groups.length))
      setPlace('sheet')
    })
  const create = (typed: { place: number; text: string }[]) =>
    replyOf(async () => {
      if (!person) return
      const { fullName, title, roles } = person
      await call('vault.create', { person: { fullName, title, roles }, groups: typed, centre })
      setPlace('done')
    })

  const current = steps.indexOf(place === 'check' ? 'sheet' : (place as (typeof steps)[number]))
  return (
    <SoloScreen practice={practice} wide={place !== 'welcome' && place !== 'done'} {...solo}>
      {place === 'welcome' && <Welcome onNew={() => setPlace('centre')} onAdopted={onAdopted} />}
      {current >= 0 && (
        <>
          <div className="f-wizard-head">
            <h1>{t(`wizard.titles.${place as (typeof steps)[number] | 'check'}`)}</h1>
            <Button size="sm" tone="quiet" onClick={() => setLeaving(true)}>
              {t('wizard.leave')}
            </Button>
          </div>
          <Stepper steps={steps.map((step) => t(`wizard.steps.${step}`))} current={current} />
        </>
      )}
      {place === 'centre' && (
        <LetterHeadForm
          start={centre}
          logo={centre.logo}
          submit={t('next')}
          back={back('welcome')}
          onDone={(typed) => keep(typed, 'publicity')}
        />
      )}
      {place === 'publicity' && (
        <PublicityForm
          start={centre}
          head={centre}
          submit={t('next')}
          back={back('centre')}
          onDone={(typed) => keep(typed, 'signatories')}
        />
      )}
      {place === 'signatories' && (
        <SignatoriesForm
          start={centre.signatories}
          submit={t('next')}
          back={back('publicity')}
          onDone={(typed) => keep(typed, 'hours')}
        />
      )}
      {place === 'hours' && (
        <HoursForm
          start={centre}
          submit={t('next')}
          back={back('signatories')}
          onDone={(typed) => keep(typed, 'person')}
        />
      )}
      {place === 'person' && (
        <FirstPersonForm
          start={
            person ?? {
              fullName: centre.signatories[0]?.name.el ?? '',
              signInName: '',
              title: '',
              roles: ['supervisor', 'administrator'],
            }
          }
          onDone={makeKeys}
          onBack={(typed) => {
            setPerson(typed)
            setPlace('hours')
          }}
        />
      )}
      {place === 'sheet' && (
        <RecoverySheetStep
          centre={centre.name.el}
          groups={groups}
          onDone={() => setPlace('check')}
          onBack={() => setPlace('person')}
        />
      )}
      {place === 'check' && (
        <SheetCheckForm places={places} onDone={create} onBack={() => setPlace('sheet')} />
      )}
      {place === 'done' && (
        <>
          <h1>{t('wizard.doneTitle')}</h1>
          <p>{t('wizard.doneLead')}</p>
          <Actions>
            <Button tone="primary" autoFocus onClick={() => void status.refetch()}>
              {t('wizard.begin')}
            </Button>
          </Actions>
        </>
      )}
      <ConfirmDialog
        open={leaving}
        title={t('wizard.leaveTitle')}
        confirm={t('wizard.leaveConfirm')}
        harmful
        onConfirm={() => void leave()}
        onClose={() => setLeaving(false)}
      >
        {t('wizard.leaveText')}
      </ConfirmDialog>
    </SoloScreen>
  )
}

async function replyOf(work: () => Promise<void>): Promise<Reply<null>> {
  try {
    await work()
    return { ok: true, value: null }
  } catch (error) {
    if (error instanceof CallFailed) return { ok: false, failure: error.failure }
    throw error
  }
}
