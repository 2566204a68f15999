import { SignInPage } from '@parvis/clients-shared/account/SignInPage.tsx'
import { portalBase } from '../shell/portalBase.ts'

/** The portal's door. */
export function SignIn() {
  return <SignInPage base={portalBase} door="portal" />
}
