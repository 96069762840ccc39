import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { chunkGroups } from './build/chunk-groups.ts'
import { compressFiles } from './build/compress-files.ts'
import { themeCss } from './build/theme-css.ts'

const api = process.env['POSTSCALE_PUBLIC_URL'] ?? 'http://127.0.0.1:4000'

export default defineConfig({
  plugins: [react(), themeCss(), compressFiles()],
  resolve: { alias: { '@': fileURLToPath(new URL('src', import.meta.url)) } },
  server: {
    proxy: Object.fromEntries(
      ['/graphql', '/api', '/board-pack.xlsx', '/setup'].map((path) => [
        path,
        // The page under /setup is the app's; only its form goes to the API.
        { target: api, bypass: ({ method, url }) => (isPage(path, method) ? url : undefined) },
      ]),
    ),
  },
  build: {
    target: 'es2023',
    // The API's content security policy allows no inline styles, scripts or data URLs.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // In kB, before compression: the pieces that every page needs are one file each.
    chunkSizeWarningLimit: 600,
    rolldownOptions: { output: { codeSplitting: { groups: chunkGroups } } },
  },
})

function isPage(path: string, method: string | undefined): boolean {
  return path === '/setup' && method === 'GET'
}
