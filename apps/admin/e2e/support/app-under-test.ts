import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, inject } from 'vitest'
import { scratchFolder, startApi, type ApiServer } from './api-server'
import { copyData } from './seeded-data'
import { joinBrowser } from './shared-browser'

export const user = {
  name: 'Gabriela Torres',
  email: 'gabriela@acme.example',
  password: 'a long enough password',
}

/** The app in a browser against an API of this test file's own. */
interface App {
  readonly api: ApiServer
  /** A page in a fresh browser profile, where nobody is signed in. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>
  /** The same, signed in. */
  openAsUser(path: string, options?: BrowserContextOptions): Promise<Page>
}

type SessionState = Awaited<ReturnType<Awaited<ReturnType<Browser['newContext']>>['storageState']>>

/**
 * Starts an API on a copy of the seeded data for the tests of a file, and stops it after; the browser
 * is shared by all files, in profiles that are not.
 *
 * @param withUser makes the first user beforehand; false leaves the set-up link unused.
 */
export function appUnderTest({ withUser = true } = {}): App {
  let folder: string | undefined
  let api: ApiServer | undefined
  let browser: Browser | undefined
  let session: SessionState | undefined

  const open = async (path: string, options: BrowserContextOptions = {}): Promise<Page> => {
    if (!api || !browser) throw new Error('The app is used before it is started.')
    const context = await browser.newContext({ locale: 'en-GB', baseURL: api.origin, ...options })
    const page = await context.newPage()
    await page.goto(path)
    return page
  }

  beforeAll(async () => {
    folder = await scratchFolder()
    const data = join(folder, 'data')
    await copyData(inject('seededData'), data)
    ;[api, browser] = await Promise.all([startApi(data), joinBrowser(inject('browser'))])
    if (!withUser) return
    const context = await browser.newContext({ baseURL: api.origin })
    const token = new URLSearchParams(new URL(api.setupLink).hash.slice(1)).get('token')
    const made = await context.request.post('/setup', { data: { token, ...user } })
    if (!made.ok()) throw new Error(`The first user was refused: ${await made.text()}`)
    session = await context.storageState()
    await context.close()
  })

  afterEach(async () => {
    await Promise.all((browser?.contexts() ?? []).map(async (context) => context.close()))
  })

  afterAll(async () => {
    await browser?.close()
    await api?.close()
    if (folder !== undefined) await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  })

  return {
    get api() {
      if (!api) throw new Error('The API is used before it is started.')
      return api
    },
    open,
    openAsUser: async (path, options) =>
      open(path, { ...options, ...(session ? { storageState: session } : {}) }),
  }
}
