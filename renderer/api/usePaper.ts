import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Failure } from '../../shared/contract/failure'
import type { Language } from '../../shared/i18n'
import { CallFailed } from './client'

/**
 * A paper the program draws, in the language that is chosen, at first the screen's. `draw` keeps its identity as long as it
 * draws the same.
 */
export function usePaper(draw: (language: Language) => Promise<{ readonly pdf: string }>) {
  const { i18n } = useTranslation()
  const [language, setLanguage] = useState<Language>(i18n.language === 'en' ? 'en' : 'el')
  const [drawn, setDrawn] = useState<{ readonly of: Language; readonly pdf: string } | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  useEffect(() => {
    let gone = false
    draw(language).then(
      ({ pdf }) => gone || setDrawn({ of: language, pdf }),
      (error: unknown) => gone || (error instanceof CallFailed && setFailure(error.failure)),
    )
    return () => {
      gone = true
    }
  }, [draw, language])
  return { language, setLanguage, pdf: drawn?.of === language ? drawn.pdf : null, failure }
}
