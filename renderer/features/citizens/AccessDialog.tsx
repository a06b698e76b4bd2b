import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Citizen } from '../../../shared/features/citizens/citizen'
import type { Reply } from '../../../shared/contract/failure'
import { useFailureText } from '../../api/failureText'
import { useColleagues } from '../../api/useColleagues'
import { useCommand } from '../../api/useCommand'
import { useMay } from '../../api/useMay'
import { Button } from '../../ui/Button'
import { SelectControl } from '../../ui/fields/SelectField'
import { Dialog } from '../../ui/overlay/Dialog'
import { notify } from '../../ui/overlay/notify'

/** Who may open the card: everybody whose role allows it, or only those who are named. */
export function AccessButton({ card }: { readonly card: Citizen }) {
  const { t } = useTranslation('citizens')
  const may = useMay()
  const [open, setOpen] = useState(false)
  if (!may('citizens.restrict')) return null
  return (
    <>
      <Button size="sm" onClick={() => setOpen(true)}>
        {t('screen.access.button')}
      </Button>
      {open && <AccessDialog card={card} onClose={() => setOpen(false)} />}
    </>
  )
}

function AccessDialog({ card, onClose }: { readonly card: Citizen; readonly onClose: () => void }) {
  const { t } = useTranslation('citizens')
  const failureText = useFailureText()
  const colleagues = useColleagues()
  const restrict = useCommand('citizens.restrict')
  const lift = useCommand('citizens.lift')
  const assign = useCommand('citizens.assign')
  const unassign = useCommand('citizens.unassign')
  const [chosen, setChosen] = useState<string | null>(null)
  const { id, version } = card
  const told = (reply: Reply<unknown>) => {
    if (!reply.ok) notify.problem(failureText(reply.failure))
  }
  const others = colleagues.options().filter(({ value }) => !card.assignedIds.includes(value))
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('screen.access.title')}
      footer={
        card.restricted ? (
          <Button onClick={() => void lift.run({ id, version }).then(told)} busy={lift.running}>
            {t('screen.access.lift')}
          </Button>
        ) : (
          <Button
            tone="primary"
            onClick={() => void restrict.run({ id, version }).then(told)}
            busy={restrict.running}
            autoFocus
          >
            {t('screen.access.restrict')}
          </Button>
        )
      }
    >
      <p>{t(card.restricted ? 'screen.access.isRestricted' : 'screen.access.isOpen')}</p>
      {card.restricted && (
        <>
          <ul className="k-lines">
            {card.assignedIds.map((userId) => (
              <li key={userId}>
                <bdi>{colleagues.nameOf(userId)}</bdi>
                <Button
                  size="sm"
                  tone="quiet"
                  ariaLabel={t('screen.access.takeOf', { name: colleagues.nameOf(userId) })}
                  onClick={() => void unassign.run({ id, userId }).then(told)}
                >
                  {t('screen.access.take')}
                </Button>
              </li>
            ))}
          </ul>
          <SelectControl
            label={t('screen.access.who')}
            options={others}
            value={chosen}
            onChange={setChosen}
          />
          <Button
            disabled={chosen === null}
            busy={assign.running}
            onClick={() => {
              if (chosen !== null)
                void assign.run({ id, userId: chosen }).then((reply) => {
                  told(reply)
                  setChosen(null)
                })
            }}
          >
            {t('screen.access.give')}
          </Button>
        </>
      )}
    </Dialog>
  )
}
