import { useMutation } from 'urql'
import { graphql } from '../gql/gql.ts'
import { loadPage } from './nextPath.ts'

const SignOutDocument = graphql(`
  mutation SignOut {
    signOut { userErrors { code message } }
  }
`)

/** Ends the session and loads the sign-in page afresh, also when the server could not be reached. */
export function useSignOut(base: string): () => Promise<void> {
  const [, signOut] = useMutation(SignOutDocument)
  return async () => {
    await signOut({})
    loadPage(base, '/sign-in')
  }
}
