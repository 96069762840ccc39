import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { startApi, type ApiServer } from './api-server'
import { startBrowser } from './start-browser'

export const user = {
  name: 'Gabriela Torres',
  email: 'gabriela@acme.example',
  password: 'a long enough password',
}

/** The app in a browser against an API of this test file's own. */
export interface App {
  readonly api: ApiServer
  /** A page in a fresh browser profile, where nobody is signed in. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>
  /** The same, signed in. */
  openAsUser(path: string, options?: BrowserContextOptions): Promise<Page>
}

type SessionState = Awaited<ReturnType<Awaited<ReturnType<Browser['newContext']>>['storageState']>>

/**
 * Starts the API and the browser for the tests of a file, and stops them after.
 *
 * @param withUser makes the first user beforehand; false leaves the set-up link unused.
 */
export function appUnderTest({ withUser = true } = {}): App {
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
    ;[api, browser] = await Promise.all([startApi(), startBrowser()])
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
