import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Each compiles a program of its own, which takes its time on a busy machine.
    testTimeout: 60_000,
  },
})
