import { OwnAccountPage } from '@parvis/clients-shared/account/own/OwnAccountPage.tsx'

/** A client’s own account. */
export function OwnAccount() {
  return <OwnAccountPage door="portal" />
}
