import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { LongFilesFirst } from './e2e/support/long-files-first.ts'

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('src', import.meta.url)) } },
  test: {
    include: ['src/**/*.test.ts', 'e2e/**/*.test.ts'],
    globalSetup: ['e2e/support/global-setup.ts'],
    // Files meet neither in the database nor in the browser, so that a worker serves one after the
    // other; two at a time, as each waits for both half of its time.
    isolate: false,
    sequence: { sequencer: LongFilesFirst },
    maxWorkers: Math.max(2, availableParallelism() - 1),
    testTimeout: 120_000,
    expect: { poll: { timeout: 30_000 } },
    hookTimeout: 180_000,
    teardownTimeout: 60_000,
  },
})
