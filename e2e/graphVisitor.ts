import { demoPassword } from '@parvis/demo/accounts.ts'

type At = { url: string; door: 'app' | 'portal'; login: string; password?: string }

/** Somebody signed in who asks the graph without a browser. */
export type GraphVisitor = {
  cookie: string
  /** The answer's data. Throws when there is no answer, or one with errors. */
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever it asked for
  ask: (query: string, variables?: object) => Promise<any>
}

const signIn = 'mutation ($input: SignInInput!) { signIn(input: $input) { viewer { id } userErrors { code } } }'

/** Signs in at a door. @throws when that is refused or not answered. */
export async function graphVisitor({ url, door, login, password = demoPassword }: At): Promise<GraphVisitor> {
  const { data, cookie } = await post({ url, door, cookie: '' }, signIn, { input: { login, password } })
  if (!data.signIn.viewer) throw new Error(`${login} cannot sign in`)
  return signedIn({ url, door, cookie })
}

type Door = { url: string; door: 'app' | 'portal'; cookie: string }

/** The holder of a session's cookie. */
export const signedIn = (door: Door): GraphVisitor => ({
  cookie: door.cookie,
  ask: async (query, variables = {}) => (await post(door, query, variables)).data,
})

async function post({ url, door, cookie }: Door, query: string, variables: object) {
  const answer = await fetch(`${url}/${door}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ query, variables }),
  })
  const text = await answer.text()
  if (!answer.headers.get('content-type')?.includes('json')) throw new Error(`${answer.status}: ${text}`)
  const { data, errors } = JSON.parse(text)
  if (errors) throw new Error(`${answer.status}: ${JSON.stringify(errors)}`)
  const cookies = answer.headers.getSetCookie().map((each) => each.split(';')[0])
  return { data, cookie: cookies.join('; ') }
}
