import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, inject } from 'vitest'
import { startHostedApi } from './api-host'
import type { ApiServer } from './api-server'
import type { ApiAddress } from './ask-api'
import { BrowserProfiles } from './browser-profiles'
import { makeFirstUser, type Session } from './first-user'
import { copySeeded, createEmpty } from './seeded-databases'
import { joinBrowser } from './shared-browser'
import { apiOfUser } from './user-token'

/** The app in a browser, and the API that it asks. */
interface App<Api extends ApiAddress> {
  readonly api: Api
  /** The API for what the user does by a program, so that it is theirs. */
  userApi(): Promise<ApiAddress>
  /** A page in a browser profile as good as new, where nobody is signed in. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>
  /** The same, signed in. */
  openAsUser(path: string, options?: BrowserContextOptions): Promise<Page>
}

interface Running<Api> {
  readonly api: Api
  readonly session: Session | undefined
  readonly close: () => Promise<void>
}

/**
 * The app on an API that other files use at the same time: for tests that only look. What adds or changes
 * anything takes an API of its own, since figures of the whole organization would change under the others.
 */
export function appUnderTest(): App<ApiAddress> {
  return appOn(async () => ({ ...inject('shared'), close: async () => undefined }))
}

/**
 * The app on an API of this file's own, with a copy of the seeded data: for tests that change what is
 * there.
 *
 * @param withUser makes the first user beforehand; false leaves the set-up link unused.
 */
export function ownAppUnderTest({ withUser = true } = {}): App<ApiServer> {
  return appOn(async () => {
    const database = await copySeeded(inject('seeded'))
    const api = await startHostedApi(database.url)
    const close = async (): Promise<void> => {
      await api.close()
      await database.drop()
    }
    return { api, session: withUser ? await makeFirstUser(api) : undefined, close }
  })
}

/** The app on an API without organizations and without users, whose set-up link is unused. */
export function emptyAppUnderTest(): App<ApiServer> {
  return appOn(async () => {
    const database = await createEmpty(inject('seeded'))
    const api = await startHostedApi(database.url, true)
    const close = async (): Promise<void> => {
      await api.close()
      await database.drop()
    }
    return { api, session: undefined, close }
  })
}

function appOn<Api extends ApiAddress>(start: () => Promise<Running<Api>>): App<Api> {
  let running: Running<Api> | undefined
  let browser: Browser | undefined
  let profiles: BrowserProfiles | undefined
  let userApi: Promise<ApiAddress> | undefined

  const open = async (path: string, options: BrowserContextOptions = {}): Promise<Page> => {
    if (!running || !profiles) throw new Error('The app is used before it is started.')
    return profiles.open(path, { locale: 'en-GB', baseURL: running.api.origin, ...options })
  }

  beforeAll(async () => {
    ;[running, browser] = await Promise.all([start(), joinBrowser(inject('browser'))])
    profiles = new BrowserProfiles(browser)
  })

  afterEach(async () => {
    await profiles?.endTest()
  })

  afterAll(async () => {
    await browser?.close()
    await running?.close()
  })

  return {
    get api() {
      if (!running) throw new Error('The API is used before it is started.')
      return running.api
    },
    userApi: async () => {
      if (!running?.session) throw new Error('Nobody is signed in.')
      userApi ??= apiOfUser(running.api.origin, running.session)
      return userApi
    },
    open,
    openAsUser: async (path, options) =>
      open(path, { ...options, ...(running?.session ? { storageState: running.session } : {}) }),
  }
}
