import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import type { UserConfig } from 'vite'
import { type FirstPages, firstPageChunks } from './firstPages.ts'
import { persistedDocuments } from './persistedDocuments.ts'

const shared = fileURLToPath(new URL('./shared', import.meta.url))

type ViteConfig = { folder: string; base: string; pages: FirstPages }

/**
 * How both applications are built: `folder` is the application's directory, `base` the path it is served at. `npm run
 * dev` of Vite forwards the graph to a server on port 4000.
 */
export function viteConfig({ folder, base, pages }: ViteConfig): UserConfig {
  return {
    root: folder,
    base,
    plugins: [persistedDocuments([folder, shared]), react()],
    build: {
      outDir: 'dist',
      emptyOutDir: true,
      manifest: true,
      target: 'es2022',
      // Fonts stay files: the content security policy allows no data: fonts.
      assetsInlineLimit: 0,
      reportCompressedSize: false,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        output: {
          // The entry lists every chunk: without their names it is a kilobyte smaller.
          chunkFileNames: 'assets/[hash].js',
          codeSplitting: firstPageChunks(folder, pages),
        },
      },
    },
    server: { proxy: { [`${base}graphql`]: 'http://127.0.0.1:4000' } },
  }
}
