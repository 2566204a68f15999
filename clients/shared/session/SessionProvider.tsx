import { createContext, type ReactNode, useContext, useEffect, useState } from 'react'
import { useQuery } from 'urql'
import { graphql } from '../gql/gql.ts'
import type { SessionQuery } from '../gql/graphql.ts'
import { setReadFor } from '../graph/readFor.ts'
import { PageError } from '../kit/PageError.tsx'
import { languageOf, switchLanguage } from '../language/i18n.ts'
import { useLanguage } from '../language/useLanguage.ts'
import { showMomentsIn } from '../time/zone.ts'
import { FirmColours } from './FirmColours.tsx'

const SessionDocument = graphql(`
  query Session {
    firm {
      name address ready locale currency timeZone
      logo { url width height }
      accent { colour onColour light { action hover onAction soft } dark { action hover onAction soft } }
      signUp { enabled allowed approval }
    }
    viewer {
      id
      displayName
      locale
      timeZone
      mayInviteClients
      staffUser { id role email }
      portalUser { id firstName email username accessType company { id name requestSharing } }
    }
  }
`)

/** The firm, and who is signed in: what every page of both applications knows. */
export type Session = { firm: SessionQuery['firm']; viewer: SessionQuery['viewer'] }

const SessionContext = createContext<Session | null>(null)

/** Asks once who is signed in and for which firm; nothing is drawn before that is known. The viewer's language wins. */
export function SessionProvider({ children }: { children: ReactNode }) {
  const [{ data, error }, ask] = useQuery({ query: SessionDocument })
  const language = useLanguage()
  const preferred = data?.viewer ? languageOf(data.viewer.locale) : null
  const known = data !== undefined
  const [spoken, setSpoken] = useState(false)
  useEffect(() => {
    if (data?.viewer) setReadFor(data.viewer.id)
  }, [data?.viewer])
  useEffect(() => {
    if (!known) return
    const switched = preferred && preferred !== language ? switchLanguage(preferred) : Promise.resolve()
    void switched.finally(() => setSpoken(true))
    // Only when the server's answer changes: a switch made on the page is on its way to the server.
  }, [known, preferred])
  if (!data) {
    return error ? <PageError error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} /> : null
  }
  // The first picture is in the viewer's language already, whatever this device spoke before.
  if (!spoken) return null
  showMomentsIn(data.viewer?.timeZone ?? null)
  return (
    <SessionContext value={{ firm: data.firm, viewer: data.viewer }}>
      {data.firm.accent && <FirmColours accent={data.firm.accent} />}
      {children}
    </SessionContext>
  )
}

/** The firm and the viewer, null for nobody. */
export function useSession(): Session {
  const session = useContext(SessionContext)
  if (!session) throw new Error('useSession wants a SessionProvider above')
  return session
}

/** The signed-in viewer; only below `RequireViewer`. */
export function useViewer(): NonNullable<Session['viewer']> {
  const { viewer } = useSession()
  if (!viewer) throw new Error('useViewer wants a RequireViewer above')
  return viewer
}
