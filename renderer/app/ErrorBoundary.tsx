import { Component, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Banner } from '../ui/page/Banner'

type Props = {
  readonly children: ReactNode
  /** Whoever goes to another place leaves the broken screen behind. */
  readonly place?: string | undefined
}
type State = { readonly broken: boolean; readonly place: string | undefined }

/** A screen that broke shows a sentence and never the data it was drawing. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { broken: false, place: this.props.place }

  static getDerivedStateFromError(): Partial<State> {
    return { broken: true }
  }

  static getDerivedStateFromProps({ place }: Props, state: State): State | null {
    return place === state.place ? null : { broken: false, place }
  }

  override render() {
    return this.state.broken ? <Broken /> : this.props.children
  }
}

function Broken() {
  const { t } = useTranslation('app')
  return <Banner tone="danger">{t('screenBroken')}</Banner>
}
