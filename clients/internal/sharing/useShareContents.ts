import { useMemo } from 'react'
import { useQuery } from 'urql'
import { recordFiles } from '../attachments/fragments.ts'
import type { RecordFiles } from '../attachments/staffFiles.ts'
import { graphql } from '../gql/gql.ts'
import { type StaffMilestone, staffMilestone } from '../milestones/staffMilestone.ts'
import type { ShareSubject } from '../records/shareSubject.ts'

const ShareContentsDocument = graphql(`
  query ShareContents($id: ID!, $isContract: Boolean!) {
    contract(id: $id) @include(if: $isContract) {
      id
      value
      currency
      milestones { id ...StaffMilestone_milestone }
      ...RecordFiles_record
    }
    matter(id: $id) @skip(if: $isContract) { id ...RecordFiles_record }
  }
`)

/** What hangs on a record and may be shown with it. */
export type ShareContents = {
  files: RecordFiles
  milestones: StaffMilestone[]
  /** The contract's value, for milestones that are a share of it. */
  value: { value: string | null; currency: string | null }
}

/** Files and milestones of a record for the share dialog; null while they are read. */
export function useShareContents({ kind, id }: ShareSubject): ShareContents | null {
  const [{ data }] = useQuery({
    query: ShareContentsDocument,
    variables: { id, isContract: kind === 'contract' },
    requestPolicy: 'cache-and-network',
  })
  return useMemo(() => {
    const record = data?.contract ?? data?.matter
    if (!record) return null
    const { value, currency, milestones } = data?.contract ?? { value: null, currency: null, milestones: [] }
    return { files: recordFiles(record), milestones: milestones.map(staffMilestone), value: { value, currency } }
  }, [data])
}
