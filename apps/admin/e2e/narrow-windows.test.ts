import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { appUnderTest } from './support/app-under-test'
import { axeViolations } from './support/axe-violations'
import { slug } from './support/demo-organization'
import { largestCustomer } from './support/largest-customer'
import { outerPages, pages, settled, walk } from './support/pages'
import { languages } from './support/violations-in-colours'

const app = appUnderTest()
const widths = [360, 768] as const
const height = 780

/** Where a page is wider than its window, beginning with the width that it has. */
async function tooWide(page: Page): Promise<string[]> {
  const found: string[] = []
  const isNarrowest = page.viewportSize()?.width === widths[0]
  for (const width of isNarrowest ? widths : widths.toReversed()) {
    await page.setViewportSize({ width, height })
    await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(width)
    const scrolled = await page.evaluate(() => document.documentElement.scrollWidth)
    if (scrolled !== width) found.push(`${scrolled} px in ${width}`)
  }
  return found
}

describe.each(languages)('in %s', (locale) => {
  const viewport = { width: widths[0], height }

  test.each(outerPages)('%s does not scroll sideways', async (path) => {
    const page = await app.openAsUser(path, { viewport, locale })
    await settled(page)
    expect(await tooWide(page)).toEqual([])
  })

  test('neither does any page of an organization', async () => {
    const { id } = await largestCustomer(app.api)
    const page = await app.openAsUser(`/${slug}/help`, { viewport, locale })
    const all = [...pages, `/${slug}/customers/${id}`]
    expect(await walk(page, all, async () => tooWide(page))).toEqual([])
  })
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
