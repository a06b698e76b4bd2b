import { useTranslation } from 'react-i18next'
import type { AuditEntryView } from '../../../shared/features/audit/audit.contract'
import type { AuditSubject, GoodsSubject, NamedCitizen } from '../../../shared/features/audit/auditSubject'
import { listNames } from '../../../shared/values/listEntry'
import { shownDay } from '../../ui/days'

/** The end of an identifier of what has no name: enough to see which entries are about the same. */
const shortId = (id: string): string => `…${id.slice(-6)}`

/** Which part of the settings a field of the centre stands in. */
const partOfField: Readonly<Record<string, 'publicity' | 'signatories' | 'hours'>> = {
  logo: 'publicity',
  logoText: 'publicity',
  coFunding: 'publicity',
  signatories: 'signatories',
  hours: 'hours',
  notice: 'hours',
  idleMinutes: 'hours',
}

/** What an entry is about, in words. */
export function useSubjectWords() {
  const { t } = useTranslation(['audit', 'settings'])
  const citizenWords = ({ name, fileNumber }: NamedCitizen): string =>
    fileNumber === null ? name : t('audit:about.citizen', { name, number: fileNumber })
  const words = (about: AuditSubject): string => {
    switch (about.kind) {
      case 'citizen':
        return citizenWords(about)
      case 'visit':
        return t('audit:about.visit', { day: shownDay(about.day) })
      case 'household':
        return t('audit:about.household')
      case 'appointment':
        return t('audit:about.appointment', { day: shownDay(about.day), time: about.time })
      case 'waiting':
        return t('audit:about.waiting', { day: shownDay(about.since) })
      case 'queueEntry':
        return t('audit:about.queueEntry', { number: about.number, day: shownDay(about.day) })
      case 'session':
        return t('audit:about.session', { day: shownDay(about.day) })
      case 'risk':
        return t('audit:about.risk', { day: shownDay(about.day) })
      case 'referral':
        return t('audit:about.referral', { reference: about.reference })
      case 'letter':
        return t('audit:about.letter', { serial: about.serial, year: about.year })
      case 'user':
      case 'body':
        return about.name
      case 'goods':
        return t(`audit:about.goods.${about.what}`, { name: about.name })
      case 'hidden':
        return t('audit:about.hidden')
    }
  }
  const partOfSettings = ({ action, detail }: AuditEntryView): string => {
    const { list, fields } = detail
    const name = listNames.find((known) => known === list)
    if (name) return t('audit:about.list', { name: t(`settings:lists.names.${name}`) })
    if (action === 'settings.deadlinesCorrected') return t('settings:deadlines.title')
    const first = Array.isArray(fields) ? fields[0] : undefined
    return t(`settings:${(first && partOfField[first]) || 'letterHead'}`)
  }
  const subjectWords = (entry: AuditEntryView): string => {
    if (entry.about) return words(entry.about)
    if (entry.subject !== null) return shortId(entry.subject)
    return entry.action.startsWith('settings.') ? partOfSettings(entry) : ''
  }
  return { subjectWords, citizenWords }
}

/** Where goods have a page of their own. */
const placesOfGoods: Partial<Record<GoodsSubject, (id: string) => string>> = {
  item: (id) => `/items/${id}`,
  warehouse: () => '/warehouses',
  source: (id) => `/sources/${id}`,
  delivery: (id) => `/deliveries/${id}`,
  stocktake: (id) => `/stocktakes/${id}`,
}

/** The screen of what an entry is about, where it has one. */
export function placeOf(about: AuditSubject | null): string | null {
  switch (about?.kind) {
    case 'citizen':
      return `/citizens/${about.id}`
    case 'visit':
    case 'household':
    case 'appointment':
    case 'waiting':
    case 'risk':
      return `/citizens/${about.citizenId}`
    case 'session':
      return `/sessions/${about.id}`
    case 'referral':
      return `/referrals/${about.id}`
    case 'letter':
      return `/letters/${about.id}`
    case 'body':
      return `/directory/${about.id}`
    case 'goods':
      return placesOfGoods[about.what]?.(about.id) ?? null
    case 'user':
      return '/people'
    default:
      return null
  }
}
