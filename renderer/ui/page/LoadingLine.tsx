import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'

/** Shows itself only when the wait passes 300 ms. */
export function LoadingLine() {
  const { t } = useTranslation('ui')
  const [late, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 300)
    return () => clearTimeout(timer)
  }, [])
  return (
    <p className="k-loading" role="status">
      {late ? t('loading') : ''}
    </p>
  )
}
