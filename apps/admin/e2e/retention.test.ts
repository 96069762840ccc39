import { expect, test } from 'vitest'
import { expectText } from './support/expect-text'
import { appUnderTest } from './support/app-under-test'

const app = appUnderTest()

test('retention is drawn over time, with its values in a table', async () => {
  const page = await app.openAsUser('/acme-cloud/retention')
  await page.getByRole('img', { name: /Lines of GRR and NRR/ }).waitFor()
  await page.getByText('Values as a table').click()
  await expect.poll(() => page.getByRole('table').getByRole('row').count()).toBe(25)
})

test('it is told by segment and by CSM, and lost revenue by reason', async () => {
  const page = await app.openAsUser('/acme-cloud/retention')
  const groups = page.getByRole('region', { name: 'Last 12 months' })
  await groups.getByRole('img', { name: /^Enterprise: GRR \d+/ }).waitFor()
  await groups.getByText('CSM', { exact: true }).click()
  await groups
    .getByRole('button', { name: 'Why: Enterprise', exact: true })
    .waitFor({ state: 'detached' })
  await expectText(page.getByRole('region', { name: 'Churn by reason' }), 'Sponsor left')
})
