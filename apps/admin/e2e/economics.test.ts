import { test } from 'vitest'
import { expectText } from './support/expect-text'
import { appUnderTest } from './support/app-under-test'

const app = appUnderTest()

test('costs are told by tier and by CSM, and open their evidence', async () => {
  const page = await app.openAsUser('/acme-cloud/economics')
  const costs = page.getByRole('region', { name: 'Cost to serve', exact: true })
  await costs.getByRole('button', { name: 'Why: High-touch' }).click()
  await expectText(costs, 'What went in')
  await costs.getByText('CSM', { exact: true }).click()
  await costs
    .getByRole('button', { name: /^Why: .*Ingrid Hoffmann|^Why: Enterprise CSM/ })
    .first()
    .waitFor()
})

test('the movements between tiers are previewed and applied', async () => {
  const page = await app.openAsUser('/acme-cloud/economics')
  const movements = page.getByRole('region', { name: 'Tier movements' })
  await movements.getByRole('button', { name: 'Preview the plan' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText('What changes').waitFor()
  await dialog.getByRole('button', { name: 'Apply' }).click()
  await page.getByText(/The organisation is at revision \d+/).waitFor()
  await expectText(movements, 'Every account is in its tier')
})

test('a change of service model shows its phases and what is done in each', async () => {
  const page = await app.openAsUser('/acme-cloud/economics')
  const roadmap = page.getByRole('region', { name: 'Roadmap' })
  await roadmap.getByText(/^Checklist of Design/).click()
  await expectText(roadmap, 'Done on')
})
