import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { ownAppUnderTest } from './support/app-under-test'
import { applyChange, daysAgo } from './support/apply-change'
import { askApi, askOrganization } from './support/ask-api'
import { slug } from './support/demo-organization'
import { expectText } from './support/expect-text'
import { user } from './support/first-user'
import { makeSecondUser } from './support/second-user'

const app = ownAppUnderTest()
const seat = 'Enterprise CSM, Americas'
let bo: Awaited<ReturnType<typeof makeSecondUser>>

beforeAll(async () => {
  bo = await makeSecondUser(app.api, 'Bo Lindgren')
  await applyChange(app.api, 'updateOrganization', {
    approvalRule: 'ONE_OTHER',
    approvalOverChanges: 10,
    effective: daysAgo(1),
  })
})

interface Structure {
  readonly orgModel: string | null
  readonly teams: { readonly nodes: readonly { readonly name: string }[] }
  readonly positions: {
    readonly nodes: readonly {
      readonly title: string
      readonly team: { readonly name: string }
      readonly occupancies: readonly { readonly person: { readonly name: string } }[]
    }[]
  }
}

/** The teams, the seats in them and who sits there, in no order. */
async function liveStructure() {
  const { orgModel, teams, positions } = await askOrganization<Structure>(
    app.api,
    `orgModel
     teams(first: 100) { nodes { name } }
     positions(first: 100) { nodes { title team { name } occupancies { person { name } } } }`,
  )
  return {
    orgModel,
    teams: teams.nodes.map(({ name }) => name).toSorted(),
    seats: positions.nodes.map((each) => JSON.stringify(each)).toSorted(),
  }
}

/** How many seats nobody sits in, in a scenario or live. */
async function countOpenSeats(scenario: string | null): Promise<number> {
  const { scenarios } = await askOrganization<{
    readonly scenarios: {
      readonly nodes: readonly { readonly id: string; readonly name: string }[]
    }
  }>(app.api, 'scenarios(first: 100) { nodes { id name } }')
  const { organization } = await askApi<{ readonly organization: Structure }>(
    app.api,
    `query ($slug: String!, $scenario: ID) {
      organization(slug: $slug, at: { scenario: $scenario }) {
        positions(first: 100) { nodes { occupancies { person { name } } } }
      }
    }`,
    { slug, scenario: scenarios.nodes.find(({ name }) => name === scenario)?.id },
  )
  return organization.positions.nodes.filter(({ occupancies }) => occupancies.length === 0).length
}

/** Makes a scenario of the plan that turns the organization into a model. */
async function propose(page: Page, name: string, model: string): Promise<void> {
  const dialog = page.getByRole('dialog')
  await page.goto(`/${slug}/scenarios`)
  await page.getByRole('button', { name: 'New scenario…' }).click()
  await dialog.getByLabel('Name').fill(name)
  await dialog.getByRole('button', { name: 'Save' }).click()
  await page.getByRole('heading', { name, level: 1 }).waitFor()
  await page.goto(`/${slug}/structure`)
  await page.getByRole('button', { name: 'Shown: Live. Switch' }).click()
  await page.getByRole('menuitem', { name: new RegExp(`^${name}`) }).click()
  await page.getByRole('button', { name: `Preview: ${model}` }).click()
  await dialog.getByRole('button', { name: 'Add to scenario' }).click()
  await dialog.waitFor({ state: 'detached' })
}

async function openScenario(page: Page, name: string): Promise<void> {
  await page.goto(`/${slug}/scenarios`)
  await page.getByRole('link', { name, exact: true }).click()
  await page.getByRole('heading', { name, level: 1 }).waitFor()
}

/** One asks for approval, the other approves, and it is merged. */
async function mergeWithApproval(page: Page, name: string): Promise<void> {
  const dialog = page.getByRole('dialog')
  await page.getByRole('button', { name: 'Ask for approval…' }).click()
  await dialog.getByRole('button', { name: 'Ask', exact: true }).click()
  await dialog.waitFor({ state: 'detached' })
  const other = await app.open(`/${slug}/scenarios`, { storageState: bo.session })
  await other.getByRole('link', { name, exact: true }).click()
  const approval = other.getByRole('region', { name: 'Approval' })
  await approval.getByRole('button', { name: 'Approve', exact: true }).click()
  await expectText(approval, 'It is approved as it is.')
  await page.reload()
  await page.getByRole('button', { name: 'Merge…' }).click()
  await dialog.getByText('What changes').waitFor()
  await dialog.getByRole('button', { name: 'Merge', exact: true }).click()
  await page.getByText(/^Merged in revision/).waitFor()
}

test('300 customers and generalists: pods or specialists? Two scenarios are compared, one is rebased, approved, merged and undone', async () => {
  const page = await app.openAsUser(`/${slug}/structure`)
  await propose(page, 'Pods', 'Pod')
  await propose(page, 'Specialists', 'Specialist')

  await page.goto(`/${slug}/compare`)
  const moment = (name: string) => page.getByRole('group', { name })
  await moment('After').getByLabel('Day').fill(daysAgo(0))
  await moment('After').getByLabel('Scenario').selectOption('Pods')
  await page.waitForURL(/withScenario/)
  await page.getByRole('button', { name: 'Add a moment' }).click()
  await moment('Moment 2').getByLabel('Scenario').selectOption('Specialists')
  const figures = page.getByRole('region', { name: 'Figures' })
  for (const name of ['Live', 'Pods', 'Specialists']) await expectText(figures, name)
  const openSeats = figures.getByRole('row', { name: /^Open positions/ }).getByRole('cell')
  const open = await Promise.all([null, 'Pods', 'Specialists'].map(countOpenSeats))
  // Of live the number, of each scenario the number and the difference.
  await expect
    .poll(async () =>
      (await openSeats.allInnerTexts()).filter((_, cell) => cell % 2 === 1 || cell === 0),
    )
    .toEqual([open[0], open[1], open[2]].map(String))
  const tree = page.getByRole('treegrid', { name: 'Organisation, side by side' })
  const pod = tree.getByRole('row', { name: /^Enterprise and Mid-market pod/ })
  await expectText(pod, 'new')
  await page.getByLabel('With which moment').selectOption({ index: 1 })
  await expect.poll(async () => pod.count()).toBe(0)
  await expectText(tree.getByRole('row', { name: /^Mid-market CSM, South/ }), 'moved')

  const other = await app.open(`/${slug}/roster`, { storageState: bo.session })
  await other.getByRole('searchbox').fill(seat)
  await other.getByRole('button', { name: `Actions for ${seat}` }).click()
  await other.getByRole('menuitem', { name: 'Move' }).click()
  const moving = other.getByRole('dialog')
  await moving.getByRole('combobox', { name: 'Team' }).fill('Asia-Pacific')
  await other.getByRole('option', { name: 'Asia-Pacific' }).click()
  await moving.getByRole('button', { name: 'Preview' }).click()
  await moving.getByRole('button', { name: 'Apply' }).click()
  await moving.waitFor({ state: 'detached' })
  const before = await liveStructure()

  await openScenario(page, 'Pods')
  const conflicts = page.getByRole('region', { name: 'Conflicts' })
  for (const side of ['Enterprise Success', 'Asia-Pacific', 'Enterprise and Mid-market pod']) {
    await expectText(conflicts, side)
  }
  await conflicts.getByRole('radio', { name: 'Keep ours' }).check()
  await conflicts.getByRole('button', { name: 'Rebase with these choices' }).click()
  await conflicts.waitFor({ state: 'detached' })
  await mergeWithApproval(page, 'Pods')
  const { teams } = await liveStructure()
  expect(teams).toContain('SMB pod')

  await page.goto(`/${slug}/history`)
  await page.getByRole('button', { name: /^Undo revision .*: Pods$/ }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Name of the scenario').fill('Back')
  await dialog.getByRole('button', { name: 'Put into a scenario' }).click()
  await page.getByRole('heading', { name: 'Back', level: 1 }).waitFor()
  await mergeWithApproval(page, 'Back')
  expect(await liveStructure()).toEqual(before)
  await page.goto(`/${slug}/history`)
  const undone = page.getByRole('main').getByRole('listitem').first()
  await expectText(undone, 'Back')
  await expectText(undone, user.name)
  await expectText(undone, 'approved by Bo Lindgren')
})
