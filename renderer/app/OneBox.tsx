import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { SearchBox } from '../ui/frame/SearchBox'

export function OneBox() {
  const { t } = useTranslation('app')
  const [text, setText] = useState('')
  return (
    <SearchBox label={t('rail.citizens')} text={text} onText={setText} groups={[]} onPick={() => undefined} />
  )
}
