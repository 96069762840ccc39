import { expect, test } from 'vitest'
import { ownAppUnderTest } from './support/app-under-test'
import { askOrganization } from './support/ask-api'
import { slug } from './support/demo-organization'
import { expectText } from './support/expect-text'

const app = ownAppUnderTest()

interface Costs {
  readonly lines: { readonly nodes: readonly { readonly name: string | null }[] }
}

test('costs are told by tier and by CSM, and open their evidence', async () => {
  const answer = await askOrganization<{ readonly tiers: Costs; readonly csms: Costs }>(
    app.api,
    `tiers: unitEconomics(groupBy: TIER) { lines(first: 1) { nodes { name } } }
    csms: unitEconomics(groupBy: CSM) { lines(first: 1) { nodes { name } } }`,
  )
  const [tier, csm] = [answer.tiers, answer.csms].map(({ lines }) => lines.nodes[0]?.name)
  const page = await app.openAsUser(`/${slug}/economics`)
  const costs = page.getByRole('region', { name: 'Cost to serve', exact: true })
  await costs.getByRole('button', { name: `Why: ${tier}`, exact: true }).click()
  await expectText(costs, 'What went in')
  await costs.getByText('CSM', { exact: true }).click()
  await costs.getByRole('button', { name: `Why: ${csm}`, exact: true }).waitFor()
})

test('what the staff costs is told at a glance, and costs by region', async () => {
  const { regions } = await askOrganization<{ readonly regions: Costs }>(
    app.api,
    `regions: unitEconomics(groupBy: REGION) { lines(first: 1) { nodes { name } } }`,
  )
  const page = await app.openAsUser(`/${slug}/economics`)
  const glance = page.getByRole('region', { name: 'At a glance' })
  await expectText(glance, 'People employed, a year')
  await expectText(glance, 'All positions at plan')
  const costs = page.getByRole('region', { name: 'Cost to serve', exact: true })
  await costs.getByText('Region', { exact: true }).click()
  await costs
    .getByRole('button', { name: `Why: ${regions.lines.nodes[0]?.name}`, exact: true })
    .waitFor()
})

test('one movement between tiers is ticked, and its plan previewed alone', async () => {
  const page = await app.openAsUser(`/${slug}/economics`)
  const movements = page.getByRole('region', { name: 'Tier movements' })
  await movements.getByRole('checkbox').first().check()
  await movements.getByRole('button', { name: 'Preview 1 movement' }).click()
  await expectText(page.getByRole('dialog'), 'What changes')
})

test('the movements between tiers are previewed and applied', async () => {
  const page = await app.openAsUser(`/${slug}/economics`)
  const movements = page.getByRole('region', { name: 'Tier movements' })
  await movements.getByRole('button', { name: 'Preview the plan' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText('What changes').waitFor()
  await dialog.getByRole('heading', { name: 'What it costs' }).waitFor()
  await expectText(dialog, 'Effect on the budget, a year')
  await dialog.getByRole('button', { name: 'Apply' }).click()
  await page.getByText(/The organisation is at revision \d+/).waitFor()
  await expectText(movements, 'No account is to move up or down on this day.')
})

test('what the service model depends on is answered, and told with its day', async () => {
  const page = await app.openAsUser(`/${slug}/economics`)
  const model = page.getByRole('region', { name: 'Service model that fits' })
  await model.getByRole('button', { name: 'Record answers' }).click()
  const dialog = page.getByRole('dialog')
  await dialog
    .getByLabel('Service that competitors give at the same price')
    .selectOption({ label: 'Tech-touch' })
  await dialog.getByLabel('Are content and automation built?').selectOption({ label: 'Yes' })
  await dialog.getByRole('button', { name: 'Preview' }).click()
  await dialog.getByRole('button', { name: 'Apply' }).click()
  await expectText(model, 'Competition and readiness as answered on')
})

test('a change of service model shows its phases and what is done in each', async () => {
  const page = await app.openAsUser(`/${slug}/economics`)
  const roadmap = page.getByRole('region', { name: 'Roadmap' })
  await roadmap.getByText(/^Checklist of Design/).click()
  await expectText(roadmap, 'Done on')
})

test('cost and revenue are drawn by tier, read out, told in a table, and open their accounts', async () => {
  const page = await app.openAsUser(`/${slug}/economics?group=SEGMENT`)
  const costs = page.getByRole('region', { name: 'Cost to serve', exact: true })
  await costs.getByRole('img', { name: /^Groups as wide as their revenue/ }).waitFor()
  const reader = costs.getByRole('slider', { name: 'Cost and revenue: one value after the other' })
  await reader.focus()
  await page.keyboard.press('Home')
  await expectText(costs.locator('figcaption'), 'a year')
  await costs.getByText('Values as a table').click()
  const table = costs.getByRole('table', { name: 'Cost and revenue' })
  await table.getByRole('columnheader', { name: 'Breaks even at' }).waitFor()
  const download = page.waitForEvent('download')
  await costs.getByRole('button', { name: 'Take Cost and revenue out' }).click()
  await page.getByRole('menuitem', { name: 'PNG' }).click()
  expect((await download).suggestedFilename()).toBe('Cost and revenue.png')
  await costs.getByRole('link', { name: 'Enterprise' }).click()
  await page.getByRole('button', { name: 'Segment: Enterprise' }).waitFor()
})
