import '@mantine/core/styles.css'
import './fonts.css'
import './tokens.css'
import './base.css'
import type { MantineThemeOverride } from '@mantine/core'
import { type ReactNode, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { AppProviders } from './AppProviders.tsx'
import { reloadForNewVersion } from './graph/reloadForNewVersion.ts'
import { type LoadCatalogue, startI18n } from './language/i18n.ts'

export type Application = {
  /** Path the application is served at, with a slash at its end: `/app/`. */
  base: string
  theme: MantineThemeOverride
  /** Loads one language of the application's own texts; left out when its routes do so (`addCatalogue`). */
  loadCatalogue?: LoadCatalogue
  /** The router. */
  children: ReactNode
}

/** Draws an application into `#root`, in the preferred language from the first picture on. */
export async function startApplication({ base, theme, loadCatalogue, children }: Application): Promise<void> {
  // A chunk that is gone belongs to an older version of the application.
  window.addEventListener('vite:preloadError', reloadForNewVersion)
  await startI18n(loadCatalogue)
  createRoot(document.getElementById('root')!).render(
    <StrictMode>
      <AppProviders base={base} theme={theme}>
        {children}
      </AppProviders>
    </StrictMode>,
  )
}
