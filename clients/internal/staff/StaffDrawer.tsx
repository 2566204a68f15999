import { Drawer } from '@mantine/core'
import { NotFound } from '@parvis/clients-shared/kit/NotFound.tsx'
import { PageError } from '@parvis/clients-shared/kit/PageError.tsx'
import { SkeletonRows } from '@parvis/clients-shared/kit/SkeletonRows.tsx'
import { useReturnFocus } from '@parvis/clients-shared/kit/useReturnFocus.ts'
import { useViewer } from '@parvis/clients-shared/session/SessionProvider.tsx'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { readFragment } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import styles from '../people/PersonDrawer.module.css'
import { StaffActions } from './StaffActions.tsx'
import { StaffEdit } from './StaffEdit.tsx'
import { StaffFacts } from './StaffFacts.tsx'
import { StaffDrawer_person } from './staffPerson.ts'

const StaffDrawerDocument = graphql(`
  query StaffDrawer($id: ID!) {
    staffUser(id: $id) { ...StaffDrawer_person }
  }
`)

/** How often a hand-over that runs is asked how far it is. */
const progressEveryMs = 1_500

/** One member of the legal team, to read; an administrator edits. `?person=` leads here. */
export function StaffDrawer({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation()
  const isAdmin = useViewer().staffUser?.role === 'ADMIN'
  useReturnFocus()
  const [{ data, error }, ask] = useQuery({ query: StaffDrawerDocument, variables: { id } })
  const person = data?.staffUser ? readFragment(StaffDrawer_person, data.staffUser) : null
  const isRunning = person?.handOver != null && person.handOver.finishedAt === null
  useEffect(() => {
    if (!isRunning) return
    const timer = setInterval(() => ask({ requestPolicy: 'network-only' }), progressEveryMs)
    return () => clearInterval(timer)
  }, [isRunning, ask])
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size={560}
      closeButtonProps={{ 'aria-label': t('close') }}
      title={<bdi className={styles.title}>{person?.displayName ?? t('staff.person')}</bdi>}
    >
      {person && (
        <>
          <StaffActions person={person} />
          {isAdmin ? <StaffEdit key={person.id} person={person} onDone={onClose} /> : <StaffFacts person={person} />}
        </>
      )}
      {data && !person && <NotFound />}
      {!data && error && <PageError error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />}
      {!data && !error && <SkeletonRows rows={7} widths={[40, 40]} />}
    </Drawer>
  )
}
