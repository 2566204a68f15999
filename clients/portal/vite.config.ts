import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { viteConfig } from '../viteConfig.ts'

export default defineConfig(
  viteConfig({
    folder: fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, ''),
    base: '/portal/',
    pages: { doors: ['pages/SignIn.tsx'], first: ['shell/PortalShell.tsx', 'pages/HomePage.tsx'] },
  }),
)
