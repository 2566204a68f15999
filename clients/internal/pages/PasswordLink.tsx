import { PasswordLinkPage } from '@parvis/clients-shared/account/PasswordLinkPage.tsx'

/** Where a mailed invitation or reset link of a member of the legal team leads. */
export function PasswordLink() {
  return <PasswordLinkPage base={import.meta.env.BASE_URL} door="app" />
}
