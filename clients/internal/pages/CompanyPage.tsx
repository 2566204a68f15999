import { PageError } from '@parvis/clients-shared/kit/PageError.tsx'
import { SkeletonRows } from '@parvis/clients-shared/kit/SkeletonRows.tsx'
import { useParams } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { useQuery } from 'urql'
import { CompanyPeople } from '../companies/CompanyPeople.tsx'
import { CompanyContracts, CompanyMatters } from '../companies/CompanyRecords.tsx'
import { CompanySharing } from '../companies/CompanySharing.tsx'
import { CompanyPageDocument } from '../companies/companyOnPage.ts'
import { useSearchParameters } from '../kit/useSearchParameters.ts'
import { CompanyDialog } from '../people/CompanyDialog.tsx'
import { MissingPage } from './MissingPage.tsx'

const PersonDrawer = lazy(() => import('../people/PersonDrawer.tsx').then((each) => ({ default: each.PersonDrawer })))

const tabs = { people: CompanyPeople, contracts: CompanyContracts, matters: CompanyMatters, sharing: CompanySharing }

/** One client company: its people, its records, who of it sees what; `?person=` opens one of its people. */
export function CompanyPage() {
  const { id } = useParams({ strict: false }) as { id: string }
  const [{ tab, person, edit }, setSearch] = useSearchParameters()
  const [{ data, error }, ask] = useQuery({ query: CompanyPageDocument, variables: { id } })
  const company = data?.company
  // Null with an error is not missing: nobody knows.
  if (!company && error) return <PageError error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />
  if (!company) return data ? <MissingPage /> : <SkeletonRows rows={12} widths={[18, 14, 22, 16]} />
  const Tab = tabs[tab as keyof typeof tabs] ?? CompanyPeople
  return (
    <>
      <Tab key={company.id} company={company} />
      {edit === company.id && (
        <CompanyDialog company={company} onClose={() => setSearch({ edit: undefined }, { replace: true })} />
      )}
      <Suspense>
        {person && (
          <PersonDrawer key={person} id={person} onClose={() => setSearch({ person: undefined }, { replace: true })} />
        )}
      </Suspense>
    </>
  )
}
