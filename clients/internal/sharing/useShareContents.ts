import { useMemo } from 'react'
import { useQuery } from 'urql'
import { recordFiles } from '../attachments/fragments.ts'
import type { RecordFiles } from '../attachments/staffFiles.ts'
import { graphql } from '../gql/gql.ts'
import { type StaffMilestone, staffMilestone } from '../milestones/staffMilestone.ts'

const ShareContents_ContractDocument = graphql(`
  query ShareContents_Contract($id: ID!) {
    contract(id: $id) {
      id
      value
      currency
      share { visible attachmentsVisible }
      folders { id ...StaffFolder_folder }
      attachments { id ...StaffFile_attachment }
      notes { id audience attachments { id } }
      milestones { id ...StaffMilestone_milestone }
    }
  }
`)

const ShareContents_MatterDocument = graphql(`
  query ShareContents_Matter($id: ID!) {
    matter(id: $id) {
      id
      share { visible attachmentsVisible }
      folders { id ...StaffFolder_folder }
      attachments { id ...StaffFile_attachment }
      notes { id audience attachments { id } }
    }
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
export function useShareContents(noun: 'contract' | 'matter', id: string): ShareContents | null {
  const [contract] = useQuery({
    query: ShareContents_ContractDocument,
    variables: { id },
    pause: noun !== 'contract',
    requestPolicy: 'cache-and-network',
  })
  const [matter] = useQuery({
    query: ShareContents_MatterDocument,
    variables: { id },
    pause: noun !== 'matter',
    requestPolicy: 'cache-and-network',
  })
  const { data: contractData } = contract
  const { data: matterData } = matter
  return useMemo(() => {
    if (contractData?.contract) {
      const { value, currency, milestones } = contractData.contract
      return {
        files: recordFiles('contract', contractData.contract),
        milestones: milestones.map(staffMilestone),
        value: { value, currency },
      }
    }
    if (!matterData?.matter) return null
    return { files: recordFiles('matter', matterData.matter), milestones: [], value: { value: null, currency: null } }
  }, [contractData, matterData])
}
