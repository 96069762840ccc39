import { expect, test } from 'vitest'
import { ownAppUnderTest } from './support/app-under-test'
import { applyChange } from './support/apply-change'
import { askApi, askOrganization } from './support/ask-api'
import { slug } from './support/demo-organization'
import { expectText } from './support/expect-text'
import { makeScenario } from './support/make-scenario'

const app = ownAppUnderTest()

interface Answer {
  readonly boardPack: { readonly asOf: string; readonly revision: number }
}

test('a pack is frozen, and stays what it was when a later revision says otherwise', async () => {
  const { boardPack: pack } = await askOrganization<Answer>(app.api, 'boardPack { asOf revision }')
  const page = await app.openAsUser(`/${slug}/board-pack`)
  const main = page.getByRole('main')
  await main.getByRole('button', { name: 'Freeze at this revision' }).click()
  await page.waitForURL(new RegExp(`revision=${pack.revision}`))
  const account = 'Board Holding'
  await applyChange(app.api, 'addAccount', {
    name: account,
    effective: pack.asOf,
    externalReferences: [{ source: 'browser-test', id: account }],
    segment: 'ENTERPRISE',
    acv: { amountMinor: 90_000_000_00 },
  })
  await page.reload()
  const changes = main.getByRole('region', { name: 'What changed in the month' })
  await changes.getByRole('table').waitFor()
  expect(await changes.getByText(account).count()).toBe(0)
  await main.getByRole('button', { name: 'Show the latest' }).click()
  await expectText(changes, account)
})

test('the workbook that is downloaded tells its month and revision by its name', async () => {
  const { boardPack: pack } = await askOrganization<Answer>(app.api, 'boardPack { asOf revision }')
  const page = await app.openAsUser(`/${slug}/board-pack`)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('main').getByRole('link', { name: 'Excel workbook' }).click(),
  ])
  expect(download.suggestedFilename()).toBe(
    `board-pack-${slug}-${pack.asOf.slice(0, 7)}-r${pack.revision}.xlsx`,
  )
})

test('a pack shows the owners’ call beside health, and headcount and cost against the plan', async () => {
  const { boardPack: pack } = await askOrganization<Answer>(app.api, 'boardPack { asOf }')
  const { organization } = await askApi<{ readonly organization: { readonly fiscalYear: number } }>(
    app.api,
    'query ($slug: String!, $asOf: Date) { organization(slug: $slug, at: { asOf: $asOf }) { fiscalYear } }',
    { slug, asOf: pack.asOf },
  )
  const scenarioId = await makeScenario(app.api, 'The board’s plan', [])
  await askApi(
    app.api,
    'mutation ($input: SetPlanOfRecordInput!) { setPlanOfRecord(input: $input) { ok { planOfRecord { revision } } } }',
    { input: { organizationId: slug, fiscalYear: organization.fiscalYear, scenarioId } },
  )
  const page = await app.openAsUser(`/${slug}/board-pack`)
  const main = page.getByRole('main')
  const forecast = main.getByRole('region', { name: 'Renewal forecast', exact: true })
  for (const row of ['Commit', 'Best case', 'At risk', 'The owners’ call', 'By health']) {
    await forecast.getByRole('row', { name: row }).first().waitFor()
  }
  const owners = main.getByRole('region', { name: 'Renewal forecast by owner' })
  await owners.getByRole('row', { name: 'Everybody' }).waitFor()
  const plan = main.getByRole('region', { name: 'People and cost against plan' })
  await expectText(plan, 'The board’s plan')
  for (const row of ['Headcount', 'Open positions', 'Staff cost']) {
    const cells = plan.getByRole('row', { name: row }).getByRole('cell')
    expect(await cells.allInnerTexts()).toHaveLength(5)
    expect(await cells.allInnerTexts()).not.toContain('—')
  }
})
