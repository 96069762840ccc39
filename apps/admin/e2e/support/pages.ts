import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { slug } from './demo-organization'

/** The pages around organizations. */
export const outerPages = ['/sign-in', '/forgot-password', '/account', '/organizations/new']

/** The pages of an organization that need no thing to be chosen. */
export const pages = [
  `/${slug}`,
  ...[
    'capacity',
    'chart',
    'teams',
    'roster',
    'roles',
    'customers',
    'renewals',
    'onboarding',
    'health',
    'success-plans',
    'expansion',
    'touchpoints',
    'escalations',
    'reviews',
    'losses',
    'handovers',
    'scenarios',
    'economics',
    'retention',
    'responsibilities',
    'records/arrMovement',
    'assignment',
    'growth',
    'assignment?show=hire',
    'structure',
    'transition?model=GEOGRAPHIC',
    'assignment?show=backups',
    'service-model',
    'rollouts',
    'maturity',
    'findings',
    'compare',
    'board-pack',
    'start',
    'import',
    'export',
    'history',
    'settings',
    'glossary',
  ].map((page) => `/${slug}/${page}`),
]

/** Waits until a page, in whatever language, shows what it is about and fetches nothing more. */
export async function settled(page: Page): Promise<void> {
  const main = page.getByRole('main')
  const content = main.locator('form, li, td, dd, [role="cell"], section p')
  await content.filter({ visible: true }).first().waitFor()
  await expect.poll(() => main.locator('output, .mantine-Skeleton-root').count()).toBe(0)
  expect(await main.getByRole('alert').count()).toBe(0)
}

/**
 * Goes from page to page as links do, without loading the app anew, and looks at each once it has settled.
 *
 * @returns what was found, with the page that it was found on.
 */
export async function walk(
  page: Page,
  paths: readonly string[],
  look: () => Promise<readonly string[]>,
): Promise<string[]> {
  const found: string[] = []
  for (const path of paths) {
    await page.evaluate((to) => {
      // What is shown until then is not what is looked at.
      document.querySelector('h1')?.setAttribute('data-left', '')
      history.pushState({}, '', to)
    }, path)
    await page.locator('h1[data-left]').waitFor({ state: 'detached' })
    await settled(page)
    found.push(...(await look()).map((each) => `${path}: ${each}`))
  }
  return found
}
