import { describe, expect, test } from 'vitest'
import { appUnderTest } from './support/app-under-test'
import { axeViolations } from './support/axe-violations'
import { slug } from './support/demo-organization'
import { largestCustomer } from './support/largest-customer'
import { pages, settled } from './support/pages'
import { languages } from './support/violations-in-colours'

const app = appUnderTest()
const widths = [360, 768] as const
const height = 780

/** Opens a page in each language, and says where it is wider than its window. */
async function tooWide(path: string): Promise<string[]> {
  const found: string[] = []
  for (const locale of languages) {
    const page = await app.openAsUser(path, { viewport: { width: widths[0], height }, locale })
    await settled(page)
    for (const width of widths) {
      await page.setViewportSize({ width, height })
      await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(width)
      const scrolled = await page.evaluate(() => document.documentElement.scrollWidth)
      if (scrolled !== width) found.push(`${locale}: ${scrolled} px in ${width}`)
    }
  }
  return found
}

test.each(pages)('%s does not scroll sideways', async (path) => {
  expect(await tooWide(path)).toEqual([])
})

test('neither does the page of a customer', async () => {
  const { id } = await largestCustomer(app.api)
  expect(await tooWide(`/${slug}/customers/${id}`)).toEqual([])
})

describe.each(widths)('in a window %i px wide', (width) => {
  test('the navigation is behind a button', async () => {
    const page = await app.openAsUser(`/${slug}/capacity`, {
      viewport: { width, height },
      reducedMotion: 'reduce',
    })
    await expect.poll(() => page.getByRole('link', { name: 'Roster' }).isVisible()).toBe(false)
    await page.getByRole('button', { name: 'Open the navigation' }).click()
    await page.getByRole('link', { name: 'Roster' }).waitFor()
    expect(await axeViolations(page)).toEqual([])
    await page.getByRole('link', { name: 'Roster' }).click()
    await page.waitForURL(`**/${slug}/roster`)
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  })
})
