import type { TestProject } from 'vitest/node'
import type { ApiAddress } from './ask-api'
import { makeFirstUser, type Session } from './first-user'
import { makeSeededData, startSeededApi } from './seeded-data'
import { serveBrowser } from './shared-browser'

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder with the data of an API that has the demo organization, stopped. */
    readonly seededData: string
    /** An API on a copy of it for the files that change nothing there, and who is signed in. */
    readonly shared: { readonly api: ApiAddress; readonly session: Session }
    /** Where the browser of the run listens. */
    readonly browser: string
  }
}

/** One seeded database to copy, one API to look at and one browser for the whole run. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const [data, browser] = await Promise.all([makeSeededData(), serveBrowser()])
  const { api, close } = await startSeededApi(data.folder)
  const { origin, token } = api
  project.provide('seededData', data.folder)
  project.provide('shared', { api: { origin, token }, session: await makeFirstUser(api) })
  project.provide('browser', browser.wsEndpoint())
  return async () => {
    await Promise.all([browser.close(), close()])
    await data.remove()
  }
}
