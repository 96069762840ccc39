import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { appUnderTest } from './support/app-under-test'

const app = appUnderTest()
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const pages = [
  { path: '/sign-in', ready: 'Sign in' },
  { path: '/acme-cloud/capacity', ready: 'Priya Raman' },
  { path: '/acme-cloud/teams', ready: 'Scale Desk' },
  { path: '/acme-cloud/roster', ready: 'Ingrid Hoffmann' },
  { path: '/acme-cloud/customers', ready: 'Tidewell Markets' },
  { path: '/acme-cloud/economics', ready: 'Preview the plan' },
  { path: '/acme-cloud/retention', ready: 'Sponsor left' },
  { path: '/acme-cloud/structure', ready: 'Executive engagement' },
  { path: '/acme-cloud/maturity', ready: 'Customers are told apart' },
  { path: '/acme-cloud/findings', ready: 'Preview the fix' },
] as const

/** What axe finds wrong, as `rule: element`. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  const { violations: found } = await page.evaluate(async () => {
    const { axe: loaded } = window as unknown as { axe: { run(): Promise<AxeResults> } }
    return loaded.run()
  })
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}

describe.each(['light', 'dark'] as const)('in the %s colours', (colorScheme) => {
  test.each(pages)('$path has nothing that axe finds wrong', async ({ path, ready }) => {
    const page = await app.openAsUser(path, { colorScheme, reducedMotion: 'reduce' })
    await page.getByText(ready).first().waitFor()
    expect(await violations(page)).toEqual([])
  })

  test('neither has the dialog of a seat, its preview, and opened evidence', async () => {
    const page = await app.openAsUser('/acme-cloud/roster', {
      colorScheme,
      reducedMotion: 'reduce',
    })
    await page.getByRole('searchbox').fill('Latin America')
    await page.getByRole('button', { name: 'Actions for CSM, Latin America' }).click()
    await page.getByRole('menuitem', { name: 'Vacate' }).click()
    await page.getByRole('dialog').getByText('João Tavares').waitFor()
    expect(await violations(page)).toEqual([])
    await page.getByRole('button', { name: 'Preview' }).click()
    await page.getByText('What changes').waitFor()
    expect(await violations(page)).toEqual([])

    await page.goto('/acme-cloud/capacity')
    await page.getByRole('button', { name: /^Why/ }).first().click()
    await page.getByText('Figures used').waitFor()
    expect(await violations(page)).toEqual([])
  })
})

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
    expect(await violations(page)).toEqual([])
    await page.getByRole('link', { name: 'Roster' }).click()
    await page.waitForURL('**/acme-cloud/roster')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  })
})

test('the app needs no inline styles or scripts: it works under a policy that refuses them', async () => {
  const page = await app.openAsUser('about:blank')
  const refused: string[] = []
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) refused.push(message.text())
  })
  await page.route('**/acme-cloud/roster', async (route) => {
    const response = await route.fetch()
    const policy = "default-src 'self'; object-src 'none'; base-uri 'none'"
    await route.fulfill({
      response,
      headers: { ...response.headers(), 'content-security-policy': policy },
    })
  })
  await page.goto('/acme-cloud/roster')
  await page.getByRole('button', { name: 'Actions for CSM, Latin America' }).click()
  await page.getByRole('menuitem', { name: 'Move' }).click()
  await page.getByRole('button', { name: 'Preview' }).waitFor()
  expect(refused).toEqual([])
})
