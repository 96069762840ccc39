import { isDeepStrictEqual } from 'node:util'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'

interface Profile {
  readonly options: BrowserContextOptions
  readonly context: BrowserContext
  /** Whether a test has pages in it; what others left is closed once one has opened. */
  isUsed: boolean
}

/**
 * The profiles of a browser, which tests get as if they were new. Making one, and loading and compiling the app
 * in it, takes longer than most tests do: so a profile stays, with the last page of the test before, until the next
 * page of the same kind has opened, which finds the app's code there.
 */
export class BrowserProfiles {
  readonly #browser: Browser
  readonly #profiles = new Set<Profile>()

  constructor(browser: Browser) {
    this.#browser = browser
  }

  /** A page in a profile of these options where no other page of this test is. */
  async open(path: string, options: BrowserContextOptions): Promise<Page> {
    const profile = await this.#take(options)
    const left = profile.context.pages()
    const page = await profile.context.newPage()
    await page.goto(path)
    await Promise.all(left.map(async (each) => each.close()))
    return page
  }

  /** Ends what a test did: nothing that it kept in a profile is there for the next one. */
  async endTest(): Promise<void> {
    const used = [...this.#profiles].filter(({ isUsed }) => isUsed)
    await Promise.all(used.map(async (profile) => this.#renew(profile)))
  }

  async #take(options: BrowserContextOptions): Promise<Profile> {
    const found = [...this.#profiles].find(
      (profile) => !profile.isUsed && isDeepStrictEqual(profile.options, options),
    )
    const profile = found ?? {
      options,
      context: await this.#browser.newContext(options),
      isUsed: true,
    }
    profile.isUsed = true
    this.#profiles.add(profile)
    return profile
  }

  async #renew(profile: Profile): Promise<void> {
    const { context, options } = profile
    const pages = context.pages()
    const kept = pages.findLast((page) => page.url().startsWith(`${options.baseURL}/`))
    if (kept === undefined) {
      this.#profiles.delete(profile)
      await context.close()
      return
    }
    await Promise.all(pages.filter((page) => page !== kept).map(async (page) => page.close()))
    await context.clearCookies()
    if (typeof options.storageState === 'object') {
      await context.addCookies(options.storageState.cookies)
    }
    await kept.evaluate(() => localStorage.clear())
    profile.isUsed = false
  }
}
