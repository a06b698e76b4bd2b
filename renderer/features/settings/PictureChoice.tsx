import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TypedPicture } from '../../../shared/features/settings/picture'
import { useFailureText } from '../../api/failureText'
import { useCommand } from '../../api/useCommand'
import { Button } from '../../ui/Button'
import { Banner } from '../../ui/page/Banner'
import { usePictureSource } from './usePictureSource'

/** A picture for the paper: chosen by the system's own dialog, shown as it is, taken away again. */
export function PictureChoice({
  label,
  alternative,
  value,
  onChange,
}: {
  readonly label: string
  readonly alternative: string
  readonly value: TypedPicture | null
  readonly onChange: (picture: TypedPicture | null) => void
}) {
  const { t } = useTranslation('settings')
  const failureText = useFailureText()
  const choose = useCommand('settings.choosePicture')
  const source = usePictureSource(value)
  const [problem, setProblem] = useState('')
  return (
    <div className="f-picture" role="group" aria-label={label}>
      <p className="f-picture-label">{label}</p>
      {problem !== '' && <Banner tone="danger">{problem}</Banner>}
      {source === null ? (
        <p className="f-soft">{t('picture.none')}</p>
      ) : (
        <img src={source} alt={alternative === '' ? label : alternative} />
      )}
      <div className="k-actions">
        <Button
          size="sm"
          busy={choose.running}
          ariaLabel={t('picture.chooseFor', { label })}
          onClick={() =>
            void choose.run({}).then((reply) => {
              setProblem(reply.ok ? '' : failureText(reply.failure))
              if (reply.ok && reply.value) onChange({ base64: reply.value.base64 })
            })
          }
        >
          {t('picture.choose')}
        </Button>
        {value !== null && (
          <Button
            size="sm"
            tone="quiet"
            ariaLabel={t('picture.removeOf', { label })}
            onClick={() => {
              onChange(null)
            }}
          >
            {t('picture.remove')}
          </Button>
        )}
      </div>
    </div>
  )
}
