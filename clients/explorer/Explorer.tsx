import { lazy, Suspense, useEffect, useState } from 'react'
import { addressOf, Link, useAddress } from './address.tsx'
import styles from './Explorer.module.css'
import { HealthPage } from './HealthPage.tsx'
import { Navigation, type PageName, pageTitles } from './Navigation.tsx'
import { PlanPage } from './PlanPage.tsx'
import { setReadFor, wasLoadedForAnother } from './readFor.ts'
import { SchemaPage } from './SchemaPage.tsx'
import { SlowPage } from './SlowPage.tsx'
import { NotThere, readData } from './useData.ts'

/** The editor is large: only somebody who may use it, and opens it, loads it. */
const Editor = lazy(() => import('./Editor.tsx'))

type Standing = 'asking' | 'admin' | 'nobody' | 'unreachable'

/**
 * Ops' window into the graph, for an ADMIN who is signed in to the internal application; for anybody else, where to sign
 * in. In English only: who runs the servers reads their settings and logs in English too.
 */
export function Explorer() {
  const [standing, setStanding] = useState<Standing>('asking')
  const { page } = useAddress()
  const name = Object.hasOwn(pageTitles, page) ? (page as PageName) : null
  const [another, setAnother] = useState<string | null>(null)
  useEffect(() => {
    readData<{ id: string; displayName: string | null }>('viewer').then(
      ({ id, displayName }) => {
        setReadFor(id)
        if (wasLoadedForAnother()) setAnother(displayName ?? somebody)
        setStanding('admin')
      },
      (error) => {
        if (wasLoadedForAnother()) setAnother(somebody)
        setStanding(error instanceof NotThere ? 'nobody' : 'unreachable')
      },
    )
  }, [])
  useEffect(() => {
    document.title = `${name === null ? 'Not here' : pageTitles[name]} · Explorer · Parvis`
  }, [name])
  if (standing === 'asking') return null
  const notice = another && <AnotherNotice name={another} onClose={() => setAnother(null)} />
  if (standing !== 'admin') {
    return (
      <>
        <Outside standing={standing} />
        {notice}
      </>
    )
  }
  return (
    <div className={styles.shell}>
      <a className="p-skip" href="#main">
        Skip to the page
      </a>
      <Navigation page={name} />
      <main id="main" tabIndex={-1} className={name === '' ? styles.editor : styles.main}>
        {name === '' ? (
          <Suspense fallback={<p className={styles.loading}>Loading the editor …</p>}>
            <h1 className="p-visually-hidden">{pageTitles['']}</h1>
            <Editor />
          </Suspense>
        ) : (
          ((name && pages[name]) ?? <NotHere />)
        )}
      </main>
      {notice}
    </div>
  )
}

const somebody = 'Somebody else'

/** Says why the page was loaded afresh, until it is closed. */
function AnotherNotice({ name, onClose }: { name: string; onClose: () => void }) {
  return (
    <p className={styles.another} role="status">
      <span>
        <bdi>{name}</bdi> is signed in here now. Nothing was done of what this tab sent for the person before.
      </span>
      <button type="button" onClick={onClose}>
        Close
      </button>
    </p>
  )
}

const pages: Record<Exclude<PageName, ''>, React.JSX.Element> = {
  schema: <SchemaPage />,
  plan: <PlanPage />,
  health: <HealthPage />,
  slow: <SlowPage />,
}

/** An address of no page of ours. */
function NotHere() {
  return (
    <>
      <h1 className={styles.title}>There is no such page</h1>
      <p>
        The address may have been cut off when it was copied. <Link to={addressOf('')}>Open the query editor</Link>
      </p>
    </>
  )
}

function Outside({ standing }: { standing: 'nobody' | 'unreachable' }) {
  return (
    <main className={styles.outside}>
      <h1 className={styles.title}>Explorer</h1>
      {standing === 'unreachable' ? (
        <p>The server, or its identity subgraph, cannot be reached. Load this page again in a moment.</p>
      ) : (
        <p>
          This is for administrators. <a href="/app/">Sign in to the internal application</a> as one, then load this
          page again.
        </p>
      )}
    </main>
  )
}
