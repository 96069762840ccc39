import type { TestProject } from 'vitest/node'
import { startTestServer } from './start-test-server.js'

declare module 'vitest' {
  interface ProvidedContext {
    /** A URL of the test server with the right to create databases. */
    readonly databaseServerUrl: string
    /** The migrated database that each test file gets a copy of. */
    readonly templateDatabase: string
  }
}

/** One database server and one migrated template for the whole run. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startTestServer()
  project.provide('databaseServerUrl', server.url)
  project.provide('templateDatabase', server.template)
  return async () => server.close()
}
