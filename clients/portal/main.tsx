import { startApplication } from '@parvis/clients-shared/startApplication.tsx'
import { portalTheme } from '@parvis/clients-shared/theme.ts'
import { RouterProvider } from '@tanstack/react-router'
import { router } from './routes.tsx'
import { portalBase } from './shell/portalBase.ts'

const catalogues = {
  en: () => import('./locales/en.json'),
  fr: () => import('./locales/fr.json'),
  ar: () => import('./locales/ar.json'),
}

void startApplication({
  base: portalBase,
  theme: portalTheme,
  loadCatalogue: (language) => catalogues[language](),
  children: <RouterProvider router={router} />,
})
