import { PasswordLinkPage } from '@parvis/clients-shared/account/PasswordLinkPage.tsx'
import { portalBase } from '../shell/portalBase.ts'

/** Where a mailed link leads that sets a portal user's password: an invitation, a reset, a sign-up. */
export function PasswordLink() {
  return <PasswordLinkPage base={portalBase} door="portal" />
}
