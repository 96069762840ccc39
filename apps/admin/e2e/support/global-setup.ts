import type { TestProject } from 'vitest/node'
import { makeSeededData } from './seeded-data'
import { serveBrowser } from './shared-browser'

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder with the data of an API that has the demo organization, stopped. */
    readonly seededData: string
    /** Where the browser of the run listens. */
    readonly browser: string
  }
}

/** One seeded database to copy and one browser for the whole run. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const [data, browser] = await Promise.all([makeSeededData(), serveBrowser()])
  project.provide('seededData', data.folder)
  project.provide('browser', browser.wsEndpoint())
  return async () => {
    await browser.close()
    await data.remove()
  }
}
