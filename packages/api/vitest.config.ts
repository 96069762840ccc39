import { createRequire } from 'node:module'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { LongFilesFirst } from './test/long-files-first.js'

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
    // Loading the server anew for each file took half of the time; files meet in no database. Three at
    // a time at least, as each waits half of its time, for PostgreSQL or for a limit to pass.
    isolate: false,
    sequence: { sequencer: LongFilesFirst },
    maxWorkers: Math.max(3, availableParallelism() - 1),
    testTimeout: 120_000,
    hookTimeout: 120_000,
    teardownTimeout: 60_000,
    // As long as a busy machine takes.
    expect: { poll: { timeout: 60_000 } },
  },
})
