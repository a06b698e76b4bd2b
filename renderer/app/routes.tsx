import type { ComponentType } from 'react'
import type { OperationName } from '../api/client'
import { IntakePage } from '../features/citizens/IntakePage'
import { CitizenPage } from './pages/CitizenPage'
import { CitizensListPage } from './pages/CitizensListPage'
import { NextStepsPage } from '../features/visits/NextStepsPage'
import { TodayPage } from './pages/TodayPage'
import { VisitsBookPage } from './pages/VisitsBookPage'

export type RailKey =
  'today' | 'citizens' | 'visits' | 'referrals' | 'directory' | 'people' | 'audit' | 'settings'

export type Route = {
  /** wouter pattern: `/citizens/:id`. */
  readonly path: string
  readonly page: ComponentType<{ readonly params: Readonly<Record<string, string>> }>
  /** The place in the rail it belongs to. */
  readonly rail: RailKey
  /** Stands in the rail itself, for those who may call this operation. */
  readonly entry?: OperationName
}

/** Every screen of the signed-in program, in the order of the rail. */
export const routes: readonly Route[] = [
  { path: '/', page: TodayPage, rail: 'today', entry: 'users.me' },
  { path: '/citizens', page: CitizensListPage, rail: 'citizens', entry: 'citizens.list' },
  { path: '/citizens/new', page: IntakePage, rail: 'citizens' },
  { path: '/citizens/:id', page: CitizenPage, rail: 'citizens' },
  { path: '/visits', page: VisitsBookPage, rail: 'visits', entry: 'visits.day' },
  { path: '/visits/next', page: NextStepsPage, rail: 'visits' },
]
