import './internal.css'
import { startApplication } from '@parvis/clients-shared/startApplication.tsx'
import { theme } from '@parvis/clients-shared/theme.ts'
import { RouterProvider } from '@tanstack/react-router'
import { router } from './routes.tsx'

void startApplication({ base: import.meta.env.BASE_URL, theme, children: <RouterProvider router={router} /> })
