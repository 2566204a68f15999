import { startApplication } from '@parvis/clients-shared/startApplication.tsx'
import { theme } from '@parvis/clients-shared/theme.ts'
import { RouterProvider } from '@tanstack/react-router'
import { router } from './routes.tsx'

const catalogues = {
  en: () => import('./locales/en.json'),
  fr: () => import('./locales/fr.json'),
  ar: () => import('./locales/ar.json'),
}

void startApplication({
  base: import.meta.env.BASE_URL,
  theme,
  loadCatalogue: (language) => catalogues[language](),
  children: <RouterProvider router={router} />,
})
