import { DirectionProvider, MantineProvider, type MantineThemeOverride, useDirection } from '@mantine/core'
import { type ReactNode, useEffect, useMemo } from 'react'
import { Provider as UrqlProvider } from 'urql'
import { graphqlClient } from './graph/graphqlClient.ts'
import { ToastRegion } from './kit/ToastRegion.tsx'
import { directionOf } from './language/i18n.ts'
import { useLanguage } from './language/useLanguage.ts'
import { loadPage, presentPath } from './session/nextPath.ts'
import { SessionProvider } from './session/SessionProvider.tsx'
import { cssVariablesResolver } from './theme.ts'

function LanguageDirection({ children }: { children: ReactNode }) {
  const { dir, setDirection } = useDirection()
  const wanted = directionOf(useLanguage())
  useEffect(() => {
    if (dir !== wanted) setDirection(wanted)
  }, [dir, wanted, setDirection])
  return children
}

/** A client per language: what the server writes is asked again in the new one. */
function GraphqlProvider({ base, children }: { base: string; children: ReactNode }) {
  const language = useLanguage()
  const client = useMemo(
    () =>
      graphqlClient({
        endpoint: `${base}graphql`,
        language,
        onUnauthenticated() {
          const next = presentPath(base)
          if (!next.startsWith('/sign-in')) loadPage(base, `/sign-in?${new URLSearchParams({ next })}`)
        },
      }),
    [base, language],
  )
  return <UrqlProvider value={client}>{children}</UrqlProvider>
}

export type AppProvidersProps = {
  /** Path the application is served at, with a slash at its end: `/app/`. */
  base: string
  theme: MantineThemeOverride
  children: ReactNode
}

/** Everything a page of either application stands on: look, direction, language, graph, session, toasts. */
export function AppProviders({ base, theme, children }: AppProvidersProps) {
  return (
    <DirectionProvider initialDirection={directionOf(useLanguage())} detectDirection={false}>
      <LanguageDirection>
        <MantineProvider theme={theme} cssVariablesResolver={cssVariablesResolver} defaultColorScheme="auto">
          <GraphqlProvider base={base}>
            <SessionProvider>{children}</SessionProvider>
          </GraphqlProvider>
          <ToastRegion />
        </MantineProvider>
      </LanguageDirection>
    </DirectionProvider>
  )
}
