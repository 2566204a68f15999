import type { CombinedError } from '@urql/core'
import { useMutation } from 'urql'
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import type { ShareSubject } from '../records/shareSubject.ts'
import type { HideDialogProps } from '../sharing/HideDialog.tsx'
import type { ShareDialogProps } from '../sharing/ShareDialog.tsx'

const MatterShare_matter = graphql(`
  fragment MatterShare_matter on Matter {
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

const MatterShare_ShowDocument = graphql(`
  mutation MatterShare_Show($input: ShowMatterInPortalInput!) {
    showMatterInPortal(input: $input) {
      matter { ...MatterShare_matter }
      userErrors { code message field }
    }
  }
`)

const MatterShare_HideDocument = graphql(`
  mutation MatterShare_Hide($input: HideFromPortalInput!) {
    hideMatterFromPortal(input: $input) {
      matter { ...MatterShare_matter }
      userErrors { code message field }
    }
  }
`)

/** A matter as the share dialog takes it. */
export function matterShare(matter: FragmentType<typeof MatterShare_matter>): ShareSubject {
  const { version, ...rest } = readFragment(MatterShare_matter, matter)
  return { ...rest, version: version ?? 0 }
}

/** Shows a matter in the portal and hides it, for the dialogs. */
export function useMatterSharing(recordId: string, describe: (error: CombinedError) => string) {
  const [, show] = useMutation(MatterShare_ShowDocument)
  const [, hide] = useMutation(MatterShare_HideDocument)
  const onShow: ShareDialogProps['onShow'] = async (choice) => {
    const { data, error } = await show({ input: { recordId, ...choice } })
    if (!data) return { present: null, userErrors: [{ code: 'SENDING', message: describe(error!), field: null }] }
    const { matter, userErrors } = data.showMatterInPortal
    return { present: matter ? matterShare(matter) : null, userErrors }
  }
  const onHide: HideDialogProps['onHide'] = async () => {
    const { data, error } = await hide({ input: { recordId } })
    return data ? data.hideMatterFromPortal.userErrors : [{ code: 'SENDING', message: describe(error!), field: null }]
  }
  return { onShow, onHide }
}
