import { type ComponentType, type ReactNode, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import type { User } from '../../../shared/features/users/user'
import { useListView } from '../../api/useListView'
import { useMay } from '../../api/useMay'
import { useQuery } from '../../api/useQuery'
import { Button } from '../../ui/Button'
import { Badge, type BadgeTone } from '../../ui/page/Badge'
import { EmptyState } from '../../ui/page/EmptyState'
import { LoadingLine } from '../../ui/page/LoadingLine'
import { PageHeader } from '../../ui/page/PageHeader'
import type { Column } from '../../ui/table/column'
import { Table } from '../../ui/table/Table'
import { CorrectUserDialog } from './CorrectUserDialog'
import { type Invitation, InvitationDialog } from './InvitationDialog'
import { InviteDialog } from './InviteDialog'

const noFilters = z.object({})

const tones: Readonly<Record<User['state'], BadgeTone>> = {
  active: 'good',
  invited: 'accent',
  blocked: 'danger',
}

const stateBadge = (state: User['state'], words: string) => <Badge tone={tones[state]}>{words}</Badge>

/** Who works with the program. The administrator invites, changes roles and blocks. */
export function PeopleList({
  ownActions,
  Consequences,
}: {
  readonly ownActions: ReactNode
  /** What somebody loses by a new invitation; shown before it is made. */
  readonly Consequences?: ComponentType<{ readonly userId: string }> | undefined
}) {
  const { t } = useTranslation(['users', 'app'])
  const may = useMay()
  const { data: users } = useQuery('users.list', {})
  const { data: me } = useQuery('users.me', {})
  const view = useListView('users', noFilters, {})
  const [inviting, setInviting] = useState(false)
  const [opened, setOpened] = useState<User | null>(null)
  const [invitation, setInvitation] = useState<Invitation | null>(null)
  const columns = useMemo<readonly Column<User>[]>(
    () => [
      {
        key: 'fullName',
        header: t('users:fullName'),
        cell: ({ fullName }) => fullName,
        sortValue: ({ fullName }) => fullName,
        width: 'minmax(12rem, 2fr)',
      },
      {
        key: 'title',
        header: t('users:jobTitle'),
        cell: ({ title }) => title,
        sortValue: ({ title }) => title,
      },
      {
        key: 'roles',
        header: t('users:roles'),
        cell: ({ roles }) => roles.map((role) => t(`app:roles.${role}`)).join(', '),
        width: 'minmax(14rem, 2fr)',
      },
      { key: 'signInName', header: t('users:signInName'), cell: ({ signInName }) => signInName },
      {
        key: 'state',
        header: t('users:state'),
        cell: ({ state }) => stateBadge(state, t(`users:states.${state}`)),
        sortValue: ({ state }) => state,
        width: '11rem',
      },
    ],
    [t],
  )
  const mayCorrect = may('users.correct')
  const invited = (made: Invitation) => {
    setInviting(false)
    setOpened(null)
    setInvitation(made)
  }
  return (
    <>
      <PageHeader
        title={t('users:title')}
        subtitle={t('users:lead')}
        actions={
          <>
            {ownActions}
            {may('users.invite') && (
              <Button tone="primary" keys={{ code: 'KeyN', alt: true }} onClick={() => setInviting(true)}>
                {t('users:invite')}
              </Button>
            )}
          </>
        }
      />
      {users === undefined || !view.known ? (
        <LoadingLine />
      ) : (
        <Table
          label={t('users:title')}
          columns={columns}
          rows={users}
          rowKey={({ id }) => id}
          {...view.order}
          empty={<EmptyState title={t('users:empty')} />}
          {...(mayCorrect ? { onOpen: setOpened } : {})}
        />
      )}
      {inviting && <InviteDialog onInvited={invited} onClose={() => setInviting(false)} />}
      {opened && (
        <CorrectUserDialog
          user={opened}
          isMe={opened.id === me?.id}
          Consequences={Consequences}
          onInvited={invited}
          onClose={() => setOpened(null)}
        />
      )}
      {invitation && <InvitationDialog invitation={invitation} onClose={() => setInvitation(null)} />}
    </>
  )
}
