import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const require = createRequire(import.meta.url)

export default defineConfig({
  resolve: {
    alias: [
      // Vite would take graphql's ES modules for the sources and leave its CommonJS to the libraries.
      { find: /^graphql$/, replacement: require.resolve('graphql/index.js') },
      {
        find: /^#prisma$/,
        replacement: fileURLToPath(new URL('src/generated/prisma/client.ts', import.meta.url)),
      },
    ],
  },
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    globalSetup: ['test/database/global-setup.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    teardownTimeout: 60_000,
  },
})
