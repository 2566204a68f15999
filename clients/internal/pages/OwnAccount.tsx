import { OwnAccountPage } from '@parvis/clients-shared/account/own/OwnAccountPage.tsx'

/** A member of the legal team’s own account. */
export function OwnAccount() {
  return <OwnAccountPage door="app" />
}
