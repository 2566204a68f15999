import { lazy, Suspense, useEffect, useState } from 'react'

/** The editor is large: only somebody who may use it loads it. */
const Editor = lazy(() => import('./Editor.tsx'))

type Standing = 'asking' | 'admin' | 'nobody' | 'unreachable'

/** GraphiQL for an ADMIN who is signed in to the internal application; for anybody else, where to sign in. */
export function Explorer() {
  const [standing, setStanding] = useState<Standing>('asking')
  useEffect(() => {
    askStanding().then(setStanding, () => setStanding('unreachable'))
  }, [])
  if (standing === 'admin') {
    return (
      <Suspense fallback={<p className="hint">Loading the editor …</p>}>
        <Editor />
      </Suspense>
    )
  }
  if (standing === 'asking') return null
  return (
    <main className="hint">
      <h1>Explorer</h1>
      {standing === 'unreachable' ? (
        <p>The server cannot be reached. Check your connection, then load this page again.</p>
      ) : (
        <p>
          Queries of your own are for administrators. <a href="/app/">Sign in to the internal application</a> as one,
          then load this page again.
        </p>
      )}
    </main>
  )
}

async function askStanding(): Promise<Standing> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ viewer { staffUser { role } } }' }),
  })
  const { data } = (await response.json()) as { data?: { viewer?: { staffUser?: { role?: string } | null } | null } }
  return data?.viewer?.staffUser?.role === 'ADMIN' ? 'admin' : 'nobody'
}
