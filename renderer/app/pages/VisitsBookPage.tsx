import { BookPage } from '../../features/visits/BookPage'

export function VisitsBookPage() {
  return <BookPage />
}
