import { expect, test } from 'vitest'
import { ownAppUnderTest } from './support/app-under-test'
import { slug } from './support/demo-organization'
import { expectText } from './support/expect-text'

const app = ownAppUnderTest()

test('a rollout is opened from the list, an item of its checklist is ticked with its day, and that is applied', async () => {
  const page = await app.openAsUser(`/${slug}/rollouts`)
  await page.getByRole('link', { name: 'Hybrid service by tier' }).click()
  await page.getByRole('heading', { name: 'Hybrid service by tier', level: 1 }).waitFor()
  const phases = page.getByRole('region', { name: 'Phases' })
  await expectText(phases, 'Checklist of Design: 4 of 5 done')
  await phases.getByRole('checkbox', { name: 'Financial model' }).check()
  await phases.getByLabel('Done on: Financial model').fill('2026-10-01')
  await expectText(phases, '1 item changed, not yet applied')
  await phases.getByRole('button', { name: 'Preview' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText('What changes').first().waitFor()
  await dialog.getByRole('button', { name: 'Apply', exact: true }).click()
  await dialog.waitFor({ state: 'detached' })
  await expectText(phases, 'Checklist of Design: 5 of 5 done')
  expect(await phases.getByText('not yet applied').count()).toBe(0)
  await page.getByRole('region', { name: 'Accounts in the pilot' }).getByRole('searchbox').waitFor()
})
