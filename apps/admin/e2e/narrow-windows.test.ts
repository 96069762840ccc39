import { describe, expect, test } from 'vitest'
import { appUnderTest } from './support/app-under-test'
import { axeViolations } from './support/axe-violations'
import { pages } from './support/pages'

const app = appUnderTest()

describe.each([360, 768])('in a window %i px wide', (width) => {
  test.each(pages)('$path does not scroll sideways', async ({ path, ready }) => {
    for (const locale of ['en', 'es', 'pt-BR']) {
      const page = await app.openAsUser(path, { viewport: { width, height: 780 }, locale })
      if (locale === 'en') await page.getByText(ready).first().waitFor()
      await page.waitForLoadState('networkidle')
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    }
  })

  test('the navigation is behind a button', async () => {
    const page = await app.openAsUser('/acme-cloud/capacity', {
      viewport: { width, height: 780 },
      reducedMotion: 'reduce',
    })
    await expect.poll(() => page.getByRole('link', { name: 'Roster' }).isVisible()).toBe(false)
    await page.getByRole('button', { name: 'Open the navigation' }).click()
    await page.getByRole('link', { name: 'Roster' }).waitFor()
    expect(await axeViolations(page)).toEqual([])
    await page.getByRole('link', { name: 'Roster' }).click()
    await page.waitForURL('**/acme-cloud/roster')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  })
})
