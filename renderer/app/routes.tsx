import type { ComponentType } from 'react'
import type { OperationName } from '../api/client'
import { TodayPage } from './pages/TodayPage'

export type RailKey = 'today' | 'citizens' | 'referrals' | 'directory' | 'people' | 'audit' | 'settings'

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
export const routes: readonly Route[] = [{ path: '/', page: TodayPage, rail: 'today', entry: 'users.me' }]
