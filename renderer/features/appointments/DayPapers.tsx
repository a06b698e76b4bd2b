import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { IsoDate } from '../../../shared/values/isoDate'
import { Button } from '../../ui/Button'
import { Actions } from '../../ui/page/Section'
import { MoveDayDialog } from './MoveDayDialog'
import { placeOfCalls, placeOfPaper, type Whose } from './paths'

/** What is done with a whole day: its paper with codes, whom to call, all of it on another day. */
export function DayPapers({ day, whose }: { readonly day: IsoDate; readonly whose: Whose }) {
  const { t } = useTranslation('appointments')
  const [, navigate] = useLocation()
  const [moving, setMoving] = useState(false)
  return (
    <div className="ap-under">
      <Actions>
        <Button keys={{ code: 'KeyP', alt: true }} onClick={() => navigate(placeOfPaper(day, whose))}>
          {t('screen.paper.open')}
        </Button>
        <Button keys={{ code: 'KeyC', alt: true }} onClick={() => navigate(placeOfCalls(day, whose))}>
          {t('screen.calls.open')}
        </Button>
        <Button keys={{ code: 'KeyM', alt: true }} onClick={() => setMoving(true)}>
          {t('screen.moveDay.open')}
        </Button>
      </Actions>
      {moving && (
        <MoveDayDialog
          day={day}
          whose={whose}
          onClose={() => setMoving(false)}
          onMoved={(to, of) => navigate(placeOfCalls(to, of, day))}
        />
      )}
    </div>
  )
}
