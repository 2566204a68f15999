import { useMutation } from 'urql'
import { graphql } from '../gql/gql.ts'
import { errorCode } from '../graph/graphqlClient.ts'
import { loadPage } from './nextPath.ts'

const SignOutDocument = graphql(`
  mutation SignOut {
    signOut { userErrors { code message } }
  }
`)

/**
 * Ends the session and loads the sign-in page afresh, also when the server could not be reached. A session of somebody
 * else is not ended: the page is on its way to them.
 */
export function useSignOut(base: string): () => Promise<void> {
  const [, signOut] = useMutation(SignOutDocument)
  return async () => {
    const { error } = await signOut({})
    if (!error || errorCode(error) !== 'SIGNED_IN_AS_ANOTHER') loadPage(base, '/sign-in')
  }
}
