import type { CombinedError } from '@urql/core'
import { useMutation } from 'urql'
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import type { ShareSubject } from '../records/shareSubject.ts'
import type { HideDialogProps } from '../sharing/HideDialog.tsx'
import type { ShareDialogProps } from '../sharing/ShareDialog.tsx'

const ContractShare_contract = graphql(`
  fragment ContractShare_contract on Contract {
    id
    version
    reference
    title
    requester { id displayName jobTitle status locale company { id name } }
    watchers { id displayName jobTitle status locale company { id name } }
    readers { person { id displayName } canSee }
    share { visible attachmentsVisible sharedAt company { id name } }
  }
`)

const ContractShare_ShowDocument = graphql(`
  mutation ContractShare_Show($input: ShowContractInPortalInput!) {
    showContractInPortal(input: $input) {
      contract { ...ContractShare_contract }
      userErrors { code message field }
    }
  }
`)

const ContractShare_HideDocument = graphql(`
  mutation ContractShare_Hide($input: HideFromPortalInput!) {
    hideContractFromPortal(input: $input) {
      contract { ...ContractShare_contract }
      userErrors { code message field }
    }
  }
`)

/** A contract as the share dialog takes it. */
export function contractShare(contract: FragmentType<typeof ContractShare_contract>): ShareSubject {
  const { version, ...rest } = readFragment(ContractShare_contract, contract)
  return { ...rest, version: version ?? 0 }
}

/** Shows a contract in the portal and hides it, for the dialogs. */
export function useContractSharing(recordId: string, describe: (error: CombinedError) => string) {
  const [, show] = useMutation(ContractShare_ShowDocument)
  const [, hide] = useMutation(ContractShare_HideDocument)
  const onShow: ShareDialogProps['onShow'] = async (choice) => {
    const { data, error } = await show({ input: { recordId, ...choice } })
    if (!data) return { present: null, userErrors: [{ code: 'SENDING', message: describe(error!), field: null }] }
    const { contract, userErrors } = data.showContractInPortal
    return { present: contract ? contractShare(contract) : null, userErrors }
  }
  const onHide: HideDialogProps['onHide'] = async () => {
    const { data, error } = await hide({ input: { recordId } })
    return data ? data.hideContractFromPortal.userErrors : [{ code: 'SENDING', message: describe(error!), field: null }]
  }
  return { onShow, onHide }
}
