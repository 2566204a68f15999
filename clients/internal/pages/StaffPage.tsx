import { useViewer } from '@parvis/clients-shared/session/SessionProvider.tsx'
import { lazy, Suspense } from 'react'
import { useSearchParameters } from '../kit/useSearchParameters.ts'
import { GroupsTab } from '../staff/GroupsTab.tsx'
import { StaffTab } from '../staff/StaffTab.tsx'

const StaffDrawer = lazy(() => import('../staff/StaffDrawer.tsx').then((each) => ({ default: each.StaffDrawer })))
const InviteStaffDialog = lazy(() =>
  import('../staff/InviteStaffDialog.tsx').then((each) => ({ default: each.InviteStaffDialog })),
)

/** Staff: the members of the legal team and their groups; `?person=` opens one of them. */
export function StaffPage() {
  const [{ tab, person, create }, setSearch] = useSearchParameters()
  const isAdmin = useViewer().staffUser?.role === 'ADMIN'
  return (
    <>
      {tab === 'groups' ? <GroupsTab key="groups" /> : <StaffTab key="people" />}
      <Suspense>
        {person && (
          <StaffDrawer key={person} id={person} onClose={() => setSearch({ person: undefined }, { replace: true })} />
        )}
        {create === 'person' && isAdmin && (
          <InviteStaffDialog onClose={() => setSearch({ create: undefined }, { replace: true })} />
        )}
      </Suspense>
    </>
  )
}
