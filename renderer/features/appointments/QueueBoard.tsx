import { useTranslation } from 'react-i18next'
import { useForget } from '../../api/useForget'
import { useQuery } from '../../api/useQuery'
import { Button } from '../../ui/Button'
import { WholeScreen } from '../../ui/overlay/WholeScreen'
import './appointments.css'

/** The whole screen for the waiting room: numbers, and nothing else. */
export function QueueBoard({
  onCallNext,
  onClose,
}: {
  readonly onCallNext: () => Promise<void>
  readonly onClose: () => void
}) {
  const { t } = useTranslation('appointments')
  const { data: board } = useQuery('appointments.queueBoard', {})
  useForget('appointments.queueBoard', {})
  return (
    <WholeScreen label={t('screen.queue.board')}>
      <div className="ap-board">
        <h2>{t('screen.queue.calledNumbers')}</h2>
        <div className="ap-board-called" role="status">
          {board?.called.length === 0 && <p className="ap-board-waiting">–</p>}
          {board?.called.map((number) => (
            <strong key={number}>{number}</strong>
          ))}
        </div>
        <p className="ap-board-waiting">
          {t('screen.queue.waitingNumbers')}: {board?.waiting.length ? board.waiting.join(' · ') : '–'}
        </p>
        <div className="k-actions k-actions-end">
          <Button keys={{ code: 'F8' }} onClick={() => void onCallNext()}>
            {t('screen.queue.callNext')}
          </Button>
          <Button keys={{ code: 'Escape' }} onClick={onClose}>
            {t('screen.queue.closeBoard')}
          </Button>
        </div>
      </div>
    </WholeScreen>
  )
}
