import { SignInPage } from '@parvis/clients-shared/account/SignInPage.tsx'

/** The legal team's sign-in page. */
export function SignIn() {
  return <SignInPage base={import.meta.env.BASE_URL} door="app" />
}
