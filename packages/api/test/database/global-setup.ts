import type { TestProject } from 'vitest/node'
import { deleteFolder, scratchFolder } from './scratch-folder.js'
import { startTestServer } from './start-test-server.js'

declare module 'vitest' {
  interface ProvidedContext {
    /** A URL of the test server with the right to create databases. */
    readonly databaseServerUrl: string
    /** The migrated database that each test file gets a copy of. */
    readonly templateDatabase: string
    /** A folder that all workers of the run share, and that goes with it. */
    readonly runFolder: string
  }
}

/** One database server and one migrated template for the whole run. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startTestServer()
  project.provide('databaseServerUrl', server.url)
  project.provide('templateDatabase', server.template)
  const folder = await scratchFolder()
  project.provide('runFolder', folder)
  return async () => {
    deleteFolder(folder)
    await server.close()
  }
}
