import type { TestProject } from 'vitest/node'
import { startApi } from './api-server'
import type { ApiAddress } from './ask-api'
import { makeFirstUser, type Session } from './first-user'
import { copySeeded, type SeededDatabases, startDatabases } from './seeded-databases'
import { serveBrowser } from './shared-browser'

declare module 'vitest' {
  interface ProvidedContext {
    /** A database that has the demo organization, to copy. */
    readonly seeded: SeededDatabases
    /** An API on a copy of it for the files that change nothing there, and who is signed in. */
    readonly shared: { readonly api: ApiAddress; readonly session: Session }
    /** Where the browser of the run listens. */
    readonly browser: string
  }
}

/** One seeded database to copy, one API to look at and one browser for the whole run. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const [databases, browser] = await Promise.all([startDatabases(), serveBrowser()])
  const { serverUrl, template } = databases
  const api = await startApi((await copySeeded(databases)).url)
  const { origin, token } = api
  project.provide('seeded', { serverUrl, template })
  project.provide('shared', { api: { origin, token }, session: await makeFirstUser(api) })
  project.provide('browser', browser.wsEndpoint())
  return async () => {
    await Promise.all([browser.close(), api.close()])
    await databases.close()
  }
}
