import { PasswordLinkPage } from '@parvis/clients-shared/account/PasswordLinkPage.tsx'
import { portalBase } from '../shell/portalBase.ts'

/** Where a mailed invitation or reset link of a portal user leads. */
export function PasswordLink() {
  return <PasswordLinkPage base={portalBase} door="portal" />
}
