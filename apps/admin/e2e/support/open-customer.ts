import type { BrowserContextOptions, Page } from 'playwright-core'
import { slug } from './demo-organization'

interface Opener {
  openAsUser(path: string, options?: BrowserContextOptions): Promise<Page>
}

/** Looks a customer up by its name, and opens its page. */
export async function openCustomer(
  app: Opener,
  name: string,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const page = await app.openAsUser(`/${slug}/customers`, options)
  await page.getByRole('searchbox').fill(name)
  await page.getByRole('link', { name, exact: true }).click()
  await page.getByRole('heading', { name, level: 1 }).waitFor()
  return page
}
