import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    // Pure functions leave nothing behind that another file could meet.
    isolate: false,
    // They only compute: a worker for each core, where the default leaves one for whoever looks on.
    maxWorkers: availableParallelism(),
    // Large organizations and property tests take seconds on a busy machine: a test that hangs is
    // told from one that has much to do.
    testTimeout: 60_000,
  },
})
