import { Button } from '@mantine/core'
import { FieldError } from '@parvis/clients-shared/kit/FieldError.tsx'
import { useViewer } from '@parvis/clients-shared/session/SessionProvider.tsx'
import { Link } from '@tanstack/react-router'
import { Fragment, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { StaffDrawer_PersonFragment } from '../gql/graphql.ts'
import { AccountState } from '../people/AccountState.tsx'
import { AwayNote } from '../people/AwayNote.tsx'
import styles from '../people/PersonDrawer.module.css'
import { HandOverDialog } from './HandOverDialog.tsx'
import { HandOverProgress } from './HandOverProgress.tsx'
import { useStaffActions } from './useStaffActions.ts'

/** Where a member of the legal team stands, and what an administrator can do about it; not about themselves. */
export function StaffActions({ person }: { person: StaffDrawer_PersonFragment }) {
  const { t } = useTranslation()
  const viewer = useViewer()
  const isAdmin = viewer.staffUser?.role === 'ADMIN'
  const mayAdmit = isAdmin && viewer.id !== person.id
  const { problem, sending, resend, reactivate } = useStaffActions(person)
  const [dialog, setDialog] = useState<'deactivate' | 'handOver' | null>(null)
  const { status, invitedAt, lastLoginAt, handOver, groups, outOfOffice } = person
  const isRunning = handOver !== null && handOver.finishedAt === null
  const mayHandOver = (isAdmin || viewer.id === person.id) && status !== 'INVITED' && !isRunning
  const act = (label: string, run: () => unknown) => (
    <Button variant="default" disabled={sending} onClick={() => void run()}>
      {label}
    </Button>
  )
  return (
    <div>
      <div className={styles.state}>
        <AccountState status={status} invitedAt={invitedAt} lastLoginAt={lastLoginAt} />
        {mayAdmit && status === 'INVITED' && act(t('person.resend'), resend)}
        {mayHandOver && act(t('handOver.open'), () => setDialog('handOver'))}
        {mayAdmit && status !== 'INACTIVE' && act(t('person.deactivate'), () => setDialog('deactivate'))}
        {mayAdmit && status === 'INACTIVE' && act(t('person.reactivate'), reactivate)}
      </div>
      <FieldError>{problem}</FieldError>
      {outOfOffice && <AwayNote away={outOfOffice} />}
      {groups && groups.length > 0 && (
        <p className={styles.groups}>
          {t('groups.memberOf')}{' '}
          {groups.map(({ id, name }, index) => (
            <Fragment key={id}>
              {index > 0 && t('listSeparator')}
              <Link to="/staff" search={{ tab: 'groups', q: name }}>
                <bdi>{name}</bdi>
              </Link>
            </Fragment>
          ))}
        </p>
      )}
      {handOver && <HandOverProgress handOver={handOver} />}
      {dialog && (
        <HandOverDialog person={person} deactivates={dialog === 'deactivate'} onClose={() => setDialog(null)} />
      )}
    </div>
  )
}
