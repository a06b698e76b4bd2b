import { type ComponentType, createContext } from 'react'
import type { TakenList } from './column'

export type ListOutletProps = { readonly take: () => Promise<TakenList> }

/** What stands beside a list's count to print it and to take it out; the kit itself knows neither printer nor files. */
export const ListOutlet = createContext<ComponentType<ListOutletProps> | null>(null)
