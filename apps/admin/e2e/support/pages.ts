import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { slug } from './demo-organization'

/** The pages of the app that need no thing to be chosen. */
export const pages = [
  '/sign-in',
  '/forgot-password',
  '/account',
  '/organizations/new',
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
    'structure',
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
