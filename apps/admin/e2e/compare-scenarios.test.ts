import type { Locator, Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { ownAppUnderTest } from './support/app-under-test'
import { daysAgo } from './support/apply-change'
import { askApi, askOrganization } from './support/ask-api'
import { createTeam } from './support/create-team'
import { slug } from './support/demo-organization'
import { expectText } from './support/expect-text'
import { settled } from './support/pages'
import { staffSeat } from './support/staff-seat'
import { languages, violationsInLanguage } from './support/violations-in-colours'

const app = ownAppUnderTest()
const [east, west] = ['Harbour East', 'Harbour West']
/** The ids of what was made, by its name, and of the scenarios. */
let ids: Readonly<Record<string, string>> = {}

interface Named {
  readonly nodes: readonly { readonly id: string; readonly name: string }[]
}

async function createScenario(name: string, changes: readonly object[]): Promise<string> {
  const { createScenario: made } = await askApi<{
    readonly createScenario: { readonly ok: { readonly scenario: { readonly id: string } } }
  }>(
    await app.userApi(),
    `mutation ($input: CreateScenarioInput!) {
      createScenario(input: $input) { ok { scenario { id } } error { message } } }`,
    { input: { organizationId: slug, name, changes } },
  )
  return made.ok.scenario.id
}

beforeAll(async () => {
  await createTeam(app.api, east)
  await createTeam(app.api, west)
  await staffSeat(app.api, 'CSM, Docks', 'Noa Brandt', east)
  await staffSeat(app.api, 'CSM, Quays', 'Ilse Vogt', east)
  await staffSeat(app.api, 'CSM, Locks', 'Per Dahl', west)
  const found = await askOrganization<{ readonly teams: Named; readonly positions: Named }>(
    app.api,
    `teams(first: 100) { nodes { id name } } positions(first: 100) { nodes { id name: title } }`,
  )
  const named = Object.fromEntries(
    [...found.teams.nodes, ...found.positions.nodes].map(({ id, name }) => [name, id]),
  )
  const of = (name: string) => ({ id: named[name]! })
  const moved = await createScenario('Docks go west', [
    { movePosition: { position: of('CSM, Docks'), team: of(west) } },
  ])
  const renamed = await createScenario('One harbour', [
    { updateTeam: { team: of(east), name: 'Harbour' } },
    { vacatePosition: { position: of('CSM, Quays') } },
    { closePosition: { position: of('CSM, Quays') } },
  ])
  ids = { ...named, moved, renamed }
})

const bothScenarios = () => {
  const also = encodeURIComponent(JSON.stringify([`${daysAgo(0)}~${ids['renamed']}~`]))
  const first = encodeURIComponent(ids['moved']!)
  return `/${slug}/compare?with=${daysAgo(0)}&withScenario=${first}&also=${also}`
}
const tree = (page: Page) => page.getByRole('treegrid', { name: 'Organisation, side by side' })
const row = (page: Page, name: RegExp) => tree(page).getByRole('row', { name })
const focused = (page: Page): Locator => page.locator('[role="treegrid"] tr:focus')

test('two scenarios stand beside live, and a seat that one moves is told as moved, where from', async () => {
  const page = await app.openAsUser(bothScenarios())
  const figures = page.getByRole('region', { name: 'Figures' })
  for (const name of ['Live', 'Docks go west', 'One harbour']) await expectText(figures, name)
  await expectText(row(page, /^CSM, Docks/), `moved from ${east}`)
  const rows = await tree(page).getByRole('row').allInnerTexts()
  const at = (text: string) => rows.findIndex((each) => each.startsWith(text))
  // It stands once, right below the team that it goes to.
  expect(rows.filter((each) => each.startsWith('CSM, Docks'))).toHaveLength(1)
  expect(at('CSM, Docks')).toBe(at(west) + 1)
  expect(await row(page, /^CSM, Quays/).count()).toBe(0)

  await page.getByLabel('With which moment').selectOption({ index: 1 })
  await page.waitForURL(/pair=/)
  await expectText(row(page, /^Harbour renamed/), `renamed from ${east}`)
  await expectText(row(page, /^CSM, Quays/), 'gone')
  await expectText(row(page, /^CSM, Quays/), 'Ilse Vogt')
  await page.reload()
  await expectText(row(page, /^CSM, Quays/), 'gone')

  await page.getByRole('button', { name: 'Remove: Moment 2' }).click()
  await expectText(row(page, /^CSM, Docks/), `moved from ${east}`)
  expect(await figures.getByText('One harbour').count()).toBe(0)
})

test('the moments stand in pictures that are tables too, and are taken out as a file', async () => {
  const page = await app.openAsUser(bothScenarios())
  const seats = page.getByRole('table', { name: 'People and positions' })
  await expect
    .poll(async () => seats.getByRole('columnheader').allInnerTexts())
    .toEqual(['Figure', 'Live', 'Docks go west', 'One harbour'])
  const row = seats.getByRole('row', { name: /^Positions/ })
  const [live, moved, renamed] = (await row.getByRole('cell').allInnerTexts()).map(Number)
  // One moves a seat, the other closes one.
  expect([moved, renamed]).toEqual([live, live! - 1])
  await page.getByText('As a table').click()
  await page.getByRole('columnheader', { name: 'Month' }).first().waitFor()
  const figures = page.getByRole('region', { name: 'Figures' })
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    figures.getByRole('button', { name: 'CSV' }).click(),
  ])
  expect(file.suggestedFilename()).toBe('compared-figures.csv')
  const differences = page.getByRole('region', { name: 'Differences' })
  const [all] = await Promise.all([
    page.waitForEvent('download'),
    differences.getByRole('button', { name: 'CSV' }).click(),
  ])
  expect(all.suggestedFilename()).toBe('differences.csv')
})

test('the tree is gone through, opened and folded by the keyboard alone', async () => {
  const page = await app.openAsUser(bothScenarios())
  const team = row(page, new RegExp(`^${west}`))
  await team.focus()
  expect(await team.getAttribute('aria-expanded')).toBe('true')
  await page.keyboard.press('ArrowRight')
  await expectText(focused(page), 'CSM, Docks')
  await page.keyboard.press('ArrowDown')
  await expectText(focused(page), '1 position unchanged')
  expect(await row(page, /^CSM, Locks/).count()).toBe(0)
  await page.keyboard.press('ArrowRight')
  await expectText(row(page, /^CSM, Locks/), 'Per Dahl')
  await page.keyboard.press('ArrowLeft')
  await expect.poll(async () => row(page, /^CSM, Locks/).count()).toBe(0)
  await page.keyboard.press('ArrowLeft')
  await expectText(focused(page), west)
  await page.keyboard.press('ArrowLeft')
  expect(await team.getAttribute('aria-expanded')).toBe('false')
  await page.keyboard.press('End')
  // Only one row is in the order of Tab.
  expect(await tree(page).locator('tr[tabindex="0"]').count()).toBe(1)
  await page.getByRole('button', { name: 'Show all' }).click()
  await expectText(row(page, /^CSM, Locks/), 'Per Dahl')
})

test('on a narrow screen one side stands above the other, in every language, and axe finds nothing wrong', async () => {
  for (const locale of languages) {
    const page = await app.openAsUser(bothScenarios(), {
      viewport: { width: 390, height: 844 },
      reducedMotion: 'reduce',
      locale,
    })
    const docks = page.getByRole('treegrid').getByRole('row', { name: /^CSM, Docks/ })
    await docks.waitFor()
    await settled(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    const [before, after] = await Promise.all(
      [1, 2].map(async (cell) => docks.getByRole('gridcell').nth(cell).boundingBox()),
    )
    expect(after!.y).toBeGreaterThanOrEqual(before!.y + before!.height)
    expect(await violationsInLanguage(page, locale)).toEqual([])
  }
})

test('in a scenario a dialog shows what the plan alone comes to there, before it is added', async () => {
  const page = await app.openAsUser(`/${slug}/roster?scenario=${encodeURIComponent(ids['moved']!)}`)
  await page.getByRole('searchbox').fill('CSM, Docks')
  await page.getByRole('button', { name: 'Actions for CSM, Docks' }).click()
  await page.getByRole('menuitem', { name: 'Vacate' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Preview' }).click()
  const short = dialog.getByRole('region', { name: 'In short' })
  await expectText(short, 'Things that change')
  await expectText(short, daysAgo(0).slice(0, 4))
  const openSeats = await askOrganization<{
    readonly compare: {
      readonly effects: { readonly staffing: { readonly after: { readonly openSeats: number } } }
    }
  }>(
    app.api,
    `compare(with: { scenario: "${ids['moved']!}" }) { effects { staffing { after { openSeats } } } }`,
  )
  const before = openSeats.compare.effects.staffing.after.openSeats
  await expectText(short, `${before} → ${before + 1}`)
  // The team is the scenario's: what is live has the seat in another.
  const changes = dialog.getByRole('region', { name: 'What changes' })
  await expectText(changes, 'Noa Brandt')
  expect(await dialog.getByRole('button', { name: 'Apply' }).count()).toBe(0)
  const moves = dialog.getByRole('button', { name: /^People who change team or manager/ })
  expect(await moves.getAttribute('aria-expanded')).toBe('false')
  await moves.click()
  await expectText(dialog, west)
  await dialog.getByRole('button', { name: 'Add to scenario' }).click()
  await dialog.waitFor({ state: 'detached' })
  await page.getByText('2 changes', { exact: true }).first().waitFor()
})
