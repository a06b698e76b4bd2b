import { CitizensPage } from '../../features/citizens/CitizensPage'

export function CitizensListPage() {
  return <CitizensPage />
}
