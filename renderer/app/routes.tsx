import type { ComponentType } from 'react'
import type { OperationName } from '../api/client'
import { CallListPage } from '../features/appointments/CallListPage'
import { DayPaperPage } from '../features/appointments/DayPaperPage'
import { TimesPage } from '../features/appointments/TimesPage'
import { AuditPage } from '../features/audit/AuditPage'
import { CopiesPage } from '../features/backup/CopiesPage'
import { IntakePage } from '../features/citizens/IntakePage'
import { AcknowledgementPage } from '../features/deliveries/AcknowledgementPage'
import { DeliveriesPage } from '../features/deliveries/DeliveriesPage'
import { ReceivePage } from '../features/deliveries/ReceivePage'
import { SourcePage } from '../features/deliveries/SourcePage'
import { SourcesPage } from '../features/deliveries/SourcesPage'
import { MovementsPage } from '../features/goods/MovementsPage'
import { WarehousesPage } from '../features/goods/WarehousesPage'
import { StocktakesPage } from '../features/stocktakes/StocktakesPage'
import { BodyFormPage } from '../features/directory/BodyFormPage'
import { BodyPage } from '../features/directory/BodyPage'
import { DirectoryPage } from '../features/directory/DirectoryPage'
import { DayPage } from '../features/distributions/DayPage'
import { DaysPage } from '../features/distributions/DaysPage'
import { HandOverPage } from '../features/distributions/HandOverPage'
import { HandOversPage } from '../features/distributions/HandOversPage'
import { LabelSheetPage } from '../features/distributions/LabelSheetPage'
import { NodsPage } from '../features/distributions/NodsPage'
import { ProgrammePage } from '../features/distributions/ProgrammePage'
import { ProgrammesPage } from '../features/distributions/ProgrammesPage'
import { ReceiptPage } from '../features/distributions/ReceiptPage'
import { LeakCheckPage } from '../features/leakCheck/LeakCheckPage'
import { ChaseListPage } from '../features/referrals/ChaseListPage'
import { CorrectReferralPage } from '../features/referrals/CorrectReferralPage'
import { openActs } from '../features/referrals/ReferralActs'
import { ReferralListPage } from '../features/referrals/ReferralListPage'
import { ReferralPage } from '../features/referrals/ReferralPage'
import { AppointmentsPage } from './pages/AppointmentsPage'
import { BeginReferralPage } from './pages/BeginReferralPage'
import { CitizenPage } from './pages/CitizenPage'
import { CitizensListPage } from './pages/CitizensListPage'
import { GivingDeliveryPage } from './pages/GivingDeliveryPage'
import { KeysPage } from '../features/notes/KeysPage'
import { FormsPage } from '../features/sessions/FormsPage'
import { LetterEditorPage } from '../features/letters/LetterEditorPage'
import { LetterPage } from '../features/letters/LetterPage'
import { HandOutPage, RegisterPage } from '../features/letters/RegisterPage'
import { SigningPage } from '../features/letters/SigningPage'
import { ChangesPage } from '../features/today/ChangesPage'
import { NextStepsPage } from '../features/visits/NextStepsPage'
import { ReportsPage } from '../features/reports/ReportsPage'
import { ScannedItemPage, ScannedLotPage, ScannedStockPage, ScannedStocktakePage } from './pages/goodsPages'
import { NewSessionPage } from './pages/NewSessionPage'
import { PeoplePage } from './pages/PeoplePage'
import { SessionPage } from './pages/SessionPage'
import { SessionsPage } from './pages/SessionsPage'
import { SettingsWithNotes } from './pages/SettingsWithNotes'
import { TodayPage } from './pages/TodayPage'
import { UrgentAidPage } from './pages/UrgentAidPage'
import { VisitsBookPage } from './pages/VisitsBookPage'

export type RailKey =
  | 'today'
  | 'citizens'
  | 'visits'
  | 'referrals'
  | 'appointments'
  | 'sessions'
  | 'directory'
  | 'people'
  | 'audit'
  | 'copies'
  | 'settings'
  | 'stock'
  | 'deliveries'
  | 'distributions'
  | 'reports'

export type TabKey = 'stock' | 'movements' | 'stocktakes' | 'warehouses'

export type Route = {
  /** wouter pattern: `/citizens/:id`. */
  readonly path: string
  readonly page: ComponentType<{ readonly params: Readonly<Record<string, string>> }>
  /** The place in the rail it belongs to. */
  readonly rail: RailKey
  /** Stands in the rail itself, for those who may call this operation. */
  readonly entry?: OperationName
  /** The heading under which the rail shows it together with its neighbours. */
  readonly group?: 'goods' | 'administration'
  /** One of the pages of its place in the rail that stand side by side over it, for those who may call `needs`. */
  readonly tab?: { readonly key: TabKey; readonly needs: OperationName }
}

/** Every screen of the signed-in program, in the order of the rail. */
export const routes: readonly Route[] = [
  { path: '/', page: TodayPage, rail: 'today', entry: 'users.me' },
  { path: '/changes', page: ChangesPage, rail: 'today' },
  { path: '/citizens', page: CitizensListPage, rail: 'citizens', entry: 'citizens.list' },
  { path: '/citizens/new', page: IntakePage, rail: 'citizens' },
  { path: '/citizens/:id', page: CitizenPage, rail: 'citizens' },
  { path: '/visits', page: VisitsBookPage, rail: 'visits', entry: 'visits.day' },
  { path: '/visits/next', page: NextStepsPage, rail: 'visits' },
  { path: '/referrals', page: ReferralListPage, rail: 'referrals', entry: 'referrals.statusList' },
  { path: '/referrals/new', page: BeginReferralPage, rail: 'referrals' },
  { path: '/referrals/chase', page: ChaseListPage, rail: 'referrals' },
  { path: '/referrals/:id', page: ReferralPage, rail: 'referrals' },
  { path: '/referrals/:id/edit', page: CorrectReferralPage, rail: 'referrals' },
  { path: '/referrals/:id/letter', page: LetterEditorPage, rail: 'referrals' },
  ...openActs.map((act) => ({
    path: `/referrals/:id/${act}`,
    page: ReferralPage,
    rail: 'referrals' as const,
  })),
  { path: '/letters', page: RegisterPage, rail: 'referrals' },
  { path: '/letters/hand-out', page: HandOutPage, rail: 'referrals' },
  { path: '/letters/sign', page: SigningPage, rail: 'referrals' },
  { path: '/letters/sign/:id', page: SigningPage, rail: 'referrals' },
  { path: '/letters/:id', page: LetterPage, rail: 'referrals' },
  { path: '/appointments', page: AppointmentsPage, rail: 'appointments', entry: 'appointments.day' },
  { path: '/appointments/calls', page: CallListPage, rail: 'appointments' },
  { path: '/appointments/paper', page: DayPaperPage, rail: 'appointments' },
  { path: '/appointments/times', page: TimesPage, rail: 'appointments' },
  { path: '/sessions', page: SessionsPage, rail: 'sessions', entry: 'sessions.mine' },
  { path: '/sessions/new', page: NewSessionPage, rail: 'sessions' },
  { path: '/sessions/forms', page: FormsPage, rail: 'sessions' },
  { path: '/sessions/keys', page: KeysPage, rail: 'sessions' },
  { path: '/sessions/leak-check', page: LeakCheckPage, rail: 'sessions' },
  { path: '/sessions/:id', page: SessionPage, rail: 'sessions' },
  { path: '/directory', page: DirectoryPage, rail: 'directory', entry: 'directory.list' },
  { path: '/directory/new', page: BodyFormPage, rail: 'directory' },
  { path: '/directory/:id', page: BodyPage, rail: 'directory' },
  { path: '/directory/:id/edit', page: BodyFormPage, rail: 'directory' },
  {
    path: '/stock',
    page: ScannedStockPage,
    rail: 'stock',
    entry: 'goods.stock',
    group: 'goods',
    tab: { key: 'stock', needs: 'goods.stock' },
  },
  {
    path: '/movements',
    page: MovementsPage,
    rail: 'stock',
    tab: { key: 'movements', needs: 'goods.movements' },
  },
  {
    path: '/stocktakes',
    page: StocktakesPage,
    rail: 'stock',
    tab: { key: 'stocktakes', needs: 'stocktakes.list' },
  },
  { path: '/stocktakes/:id', page: ScannedStocktakePage, rail: 'stock' },
  {
    path: '/warehouses',
    page: WarehousesPage,
    rail: 'stock',
    tab: { key: 'warehouses', needs: 'goods.warehouses' },
  },
  { path: '/items/:id', page: ScannedItemPage, rail: 'stock' },
  { path: '/lots/:id', page: ScannedLotPage, rail: 'stock' },
  {
    path: '/deliveries',
    page: DeliveriesPage,
    rail: 'deliveries',
    entry: 'deliveries.list',
    group: 'goods',
  },
  { path: '/deliveries/new', page: ReceivePage, rail: 'deliveries' },
  { path: '/deliveries/:id', page: GivingDeliveryPage, rail: 'deliveries' },
  { path: '/deliveries/:id/acknowledgement', page: AcknowledgementPage, rail: 'deliveries' },
  { path: '/sources', page: SourcesPage, rail: 'deliveries' },
  { path: '/sources/:id', page: SourcePage, rail: 'deliveries' },
  {
    path: '/distributions',
    page: DaysPage,
    rail: 'distributions',
    entry: 'distributions.days',
    group: 'goods',
  },
  { path: '/distributions/days/:id', page: DayPage, rail: 'distributions' },
  { path: '/distributions/days/:id/labels', page: LabelSheetPage, rail: 'distributions' },
  { path: '/distributions/programmes', page: ProgrammesPage, rail: 'distributions' },
  { path: '/distributions/programmes/:id', page: ProgrammePage, rail: 'distributions' },
  { path: '/distributions/hand-overs', page: HandOversPage, rail: 'distributions' },
  { path: '/distributions/hand-overs/:id', page: HandOverPage, rail: 'distributions' },
  { path: '/distributions/hand-overs/:id/receipt', page: ReceiptPage, rail: 'distributions' },
  { path: '/distributions/nods', page: NodsPage, rail: 'distributions' },
  { path: '/distributions/urgent', page: UrgentAidPage, rail: 'distributions' },
  { path: '/reports', page: ReportsPage, rail: 'reports', entry: 'reports.figures', group: 'goods' },
  { path: '/people', page: PeoplePage, rail: 'people', entry: 'users.list', group: 'administration' },
  { path: '/audit', page: AuditPage, rail: 'audit', entry: 'audit.search', group: 'administration' },
  { path: '/copies', page: CopiesPage, rail: 'copies', entry: 'backup.copyNow', group: 'administration' },
  {
    path: '/settings',
    page: SettingsWithNotes,
    rail: 'settings',
    entry: 'settings.correctCentre',
    group: 'administration',
  },
]
