import { useViewer } from '@parvis/clients-shared/session/SessionProvider.tsx'
import { lazy, Suspense } from 'react'
import { useSearchParameters } from '../kit/useSearchParameters.ts'
import { CompaniesTab } from '../people/CompaniesTab.tsx'
import { DepartmentsTab } from '../people/DepartmentsTab.tsx'
import { loadInvitingTexts } from '../people/inviting/loadInvitingTexts.ts'
import { PeopleTab } from '../people/PeopleTab.tsx'

const PersonDrawer = lazy(() => import('../people/PersonDrawer.tsx').then((each) => ({ default: each.PersonDrawer })))
const InvitePersonDialog = lazy(() =>
  import('../people/InvitePersonDialog.tsx').then((each) => ({ default: each.InvitePersonDialog })),
)
const InviteManyDialog = lazy(async () => {
  const [{ InviteManyDialog }] = await Promise.all([
    import('../people/inviting/InviteManyDialog.tsx'),
    loadInvitingTexts(),
  ])
  return { default: InviteManyDialog }
})

const tabs = {
  companies: <CompaniesTab key="companies" />,
  departments: <DepartmentsTab key="departments" />,
}

/** Settings → Client Portal → Manage Clients: people, companies and departments; `?person=` opens one of them. */
export function ManageClientsPage() {
  const [{ tab, person, create }, setSearch] = useSearchParameters()
  const { staffUser, mayInviteClients } = useViewer()
  const isAdmin = staffUser?.role === 'ADMIN'
  return (
    <>
      {tabs[tab as keyof typeof tabs] ?? <PeopleTab key="people" />}
      <Suspense>
        {person && (
          <PersonDrawer key={person} id={person} onClose={() => setSearch({ person: undefined }, { replace: true })} />
        )}
        {create === 'people' && isAdmin && (
          <InviteManyDialog onClose={() => setSearch({ create: undefined }, { replace: true })} />
        )}
        {create === 'person' && mayInviteClients && (
          <InvitePersonDialog onClose={() => setSearch({ create: undefined }, { replace: true })} />
        )}
      </Suspense>
    </>
  )
}
