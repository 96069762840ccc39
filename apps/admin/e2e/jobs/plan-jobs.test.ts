import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { askApi, askOrganization } from '../support/ask-api'
import { ownAppUnderTest } from '../support/app-under-test'
import { slug } from '../support/demo-organization'
import { expectText } from '../support/expect-text'
import { Job, jobWindow } from '../support/job'
import { makeScenario } from '../support/make-scenario'

const app = ownAppUnderTest()

const pages = (page: Page) => page.getByRole('navigation', { name: 'Pages' })

interface Templates {
  readonly fiscalYear: number
  readonly pod: Template
  readonly regions: Template
  readonly specialists: Template
}

interface Template {
  readonly plan: { readonly changes: readonly object[] }
}

beforeAll(async () => {
  const { fiscalYear, pod, regions, specialists } = await askOrganization<Templates>(
    app.api,
    `fiscalYear
     pod: templatePlan(model: POD) { plan { changes } }
     regions: templatePlan(model: GEOGRAPHIC) { plan { changes } }
     specialists: templatePlan(model: SPECIALIST) { plan { changes } }`,
  )
  const agreed = await makeScenario(app.api, 'Budget as agreed', pod.plan.changes)
  await makeScenario(app.api, 'Version A: pods', pod.plan.changes)
  await makeScenario(app.api, 'Version B: regions', regions.plan.changes)
  await makeScenario(app.api, 'Version C: specialists', specialists.plan.changes)
  await askApi(
    app.api,
    `mutation ($input: SetPlanOfRecordInput!) { setPlanOfRecord(input: $input) { error { message } } }`,
    { input: { organizationId: slug, scenarioId: agreed, fiscalYear } },
  )
})

test('budget season: three versions against the plan of record', async () => {
  const page = await app.openAsUser(`/${slug}`, jobWindow)
  const job = new Job(page, {
    name: 'budget-season',
    title: 'Budget season: three versions against the plan of record',
    about:
      'Each version is a scenario: its headcount, cost and capacity stand beside the plan that was agreed on, in one page.',
  })
  const dialog = page.getByRole('dialog')
  await job.step(
    'Open **Scenarios**. Each says in a line what it comes to.',
    async ({ click }) => {
      await click(pages(page).getByRole('link', { name: 'Scenarios' }))
      const row = page.getByRole('listitem').filter({ hasText: 'Version B: regions' })
      await expectText(row, 'Cost a year')
    },
    'The scenarios and what each comes to',
  )
  await job.step(
    'Choose **Compare…**. The plan of record of the year is what they are held against; tick the three versions.',
    async ({ click }) => {
      await click(page.getByRole('button', { name: 'Compare…' }))
      await expectText(dialog.getByLabel('Against'), 'Budget as agreed')
      for (const name of ['Version A: pods', 'Version B: regions', 'Version C: specialists']) {
        await click(dialog.getByRole('checkbox', { name }))
      }
    },
    'Three versions are chosen',
  )
  await job.step(
    'Choose **Compare**: how full each role is, people and positions, and the cost, side by side; the figures and the organization below.',
    async ({ click }) => {
      await click(dialog.getByRole('button', { name: 'Compare', exact: true }))
      const seats = page.getByRole('table', { name: 'People and positions' })
      const cells = seats.getByRole('row', { name: /^Positions/ }).getByRole('cell')
      await expect.poll(async () => cells.count()).toBe(4)
      const [agreed, same] = await cells.allInnerTexts()
      expect(same).toBe(agreed)
    },
    'The versions beside the plan of record',
  )
  const { clicks, guide, kept } = await job.end()
  expect(clicks).toBeLessThanOrEqual(6)
  expect(guide).toBe(kept)
})

test('change a tier threshold and see the effect', async () => {
  const page = await app.openAsUser(`/${slug}`, jobWindow)
  const job = new Job(page, {
    name: 'tier-threshold',
    title: 'Change a tier threshold and see the effect',
    about:
      'The contract value that earns a tier is a slider: who moves, what it costs and how full the CSMs are is told while it moves, before anything is applied.',
  })
  const workshop = page.getByRole('region', { name: 'Tier thresholds' })
  const dialog = page.getByRole('dialog')
  await job.step('Open **Service model**.', async ({ click }) => {
    await click(pages(page).getByRole('link', { name: 'Service model' }))
    await expectText(workshop, 'These are the thresholds in force')
  })
  await job.step(
    'Draw **High-touch from** to another value, or use the arrows. The accounts by tier, the cost and the load follow.',
    async ({ press }) => {
      await workshop.getByRole('slider', { name: 'High-touch from' }).focus()
      for (let step = 0; step < 3; step += 1) await press('ArrowLeft')
      await expectText(workshop, 'accounts move')
    },
    'What another threshold comes to',
  )
  await job.step(
    'Choose **Preview the change…**: the same as a plan, with every account that moves.',
    async ({ click }) => {
      await click(workshop.getByRole('button', { name: 'Preview the change…' }))
      await dialog.getByRole('button', { name: 'Apply', exact: true }).waitFor()
    },
    'The plan of another threshold',
  )
  await job.step(
    'Apply it, add it to the draft, or make a scenario of it for somebody to approve.',
    async ({ click }) => {
      await click(dialog.getByRole('button', { name: 'Apply', exact: true }))
      await dialog.waitFor({ state: 'detached' })
      await expectText(workshop, 'In force: $50,000.')
    },
  )
  const { clicks, guide, kept } = await job.end()
  expect(clicks).toBeLessThanOrEqual(3)
  expect(guide).toBe(kept)
})

test('compare two structures and merge one', async () => {
  const page = await app.openAsUser(`/${slug}`, jobWindow)
  const job = new Job(page, {
    name: 'compare-structures',
    title: 'Compare two structures and merge one',
    about:
      'Every model is a card: how well it fits, the teams that it would make, and what it takes to get there. Two of them become scenarios, are compared, and one is merged.',
  })
  const models = page.getByRole('region', { name: 'Organisation model' })
  const dialog = page.getByRole('dialog')
  await job.step(
    'Open **Structure**. The model that fits best stands first.',
    async ({ click }) => {
      await click(pages(page).getByRole('link', { name: 'Structure' }))
      await expectText(models.getByRole('article').first(), 'Fits best')
      await expectText(models.getByRole('article').last(), 'People who move')
    },
    'The models side by side',
  )
  await job.step(
    'Tick **Compare** on two of them, and choose **Compare the two**.',
    async ({ click }) => {
      await click(models.getByRole('checkbox', { name: 'Compare: Geographic' }))
      await click(models.getByRole('checkbox', { name: 'Compare: Specialist' }))
      await click(models.getByRole('button', { name: 'Compare the two' }))
      const figures = page.getByRole('region', { name: 'Figures' })
      for (const name of ['Live', 'Model: Geographic', 'Model: Specialist']) {
        await expectText(figures, name)
      }
    },
    'Two structures beside what is live',
  )
  await job.step(
    'Go to **Scenarios**, open the one that you want, and merge it.',
    async ({ click }) => {
      await click(pages(page).getByRole('link', { name: 'Scenarios' }))
      await click(page.getByRole('link', { name: 'Model: Specialist' }))
      await click(page.getByRole('button', { name: 'Merge…' }))
      await dialog.getByText('What changes').first().waitFor()
      await click(dialog.getByRole('button', { name: 'Merge', exact: true }))
      await page.getByText(/^Merged in revision/).waitFor()
    },
  )
  const { clicks, guide, kept } = await job.end()
  expect(clicks).toBeLessThanOrEqual(8)
  expect(guide).toBe(kept)
})
