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
