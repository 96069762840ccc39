import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { ownAppUnderTest } from '../support/app-under-test'
import { slug } from '../support/demo-organization'
import { expectText } from '../support/expect-text'
import { Job, jobWindow } from '../support/job'

const app = ownAppUnderTest()

const pages = (page: Page) => page.getByRole('navigation', { name: 'Pages' })

test('find who is over capacity, why, and which accounts make it', async () => {
  const page = await app.openAsUser(`/${slug}`, jobWindow)
  const job = new Job(page, {
    name: 'over-capacity',
    title: 'Find who is over capacity, and why',
    about:
      'The board puts the fullest on top. A line says what it is made of, and the accounts that weigh most lead to their pages.',
  })
  const board = page.getByRole('region', { name: 'Utilisation' })
  await job.step(
    'Open **Capacity**. Who is over capacity stands on top, in red; the strong line is full capacity, the dashed one the hire trigger.',
    async ({ click }) => {
      await click(pages(page).getByRole('link', { name: 'Capacity' }))
      await expectText(board, 'Over capacity')
    },
    'The capacity board',
  )
  const line = board
    .getByRole('listitem')
    .filter({ hasText: 'CSM ·' })
    .filter({ hasText: 'Over capacity' })
    .first()
  await job.step(
    'Open a line to see **why**: what went in, the figures of the guides, and the accounts by their weight.',
    async ({ click }) => {
      await click(line.getByRole('button', { name: /^Why/ }))
      await line.getByRole('region', { name: 'Accounts that make the load' }).waitFor()
    },
    'Why somebody is over capacity',
  )
  await job.step('Open an account from there, to see what makes it heavy.', async ({ click }) => {
    const accounts = line.getByRole('region', { name: 'Accounts that make the load' })
    const link = accounts.getByRole('listitem').getByRole('link').first()
    const name = await link.innerText()
    await click(link)
    await page.getByRole('heading', { name, level: 1 }).waitFor()
  })
  const { clicks, guide, kept } = await job.end()
  expect(clicks).toBeLessThanOrEqual(3)
  expect(guide).toBe(kept)
})

test('open and price the seat that a trigger asks for', async () => {
  const page = await app.openAsUser(`/${slug}`, jobWindow)
  const job = new Job(page, {
    name: 'open-a-seat',
    title: 'Open and price the seat that a trigger asks for',
    about:
      'A trigger says whom to hire, by when, and what such a seat costs. It opens the seat as a plan.',
  })
  const trigger = page
    .getByRole('region', { name: 'Hire triggers' })
    .getByRole('listitem')
    .filter({ hasText: 'Implementation' })
    .first()
  await job.step(
    'On **Capacity**, read the trigger: how many, why, by when, and the cost of a year.',
    async ({ click }) => {
      await click(pages(page).getByRole('link', { name: 'Capacity' }))
      await expectText(trigger, 'a year')
    },
    'A trigger with its price',
  )
  const dialog = page.getByRole('dialog')
  await job.step(
    'Choose **Open a position** and say what it is called, its role, its team and what it is budgeted with.',
    async ({ click, fill }) => {
      await click(trigger.getByRole('button', { name: 'Open a position' }))
      await fill(dialog.getByLabel('Title'), 'Implementation specialist 3')
      await fill(dialog.getByRole('combobox', { name: 'Role' }), 'Implementation')
      await click(
        page
          .getByRole('listbox')
          .getByRole('option', { name: /Implementation/ })
          .first(),
      )
      await fill(dialog.getByRole('combobox', { name: 'Team' }), 'Onboarding')
      await click(page.getByRole('option', { name: 'Onboarding', exact: true }))
      await fill(dialog.getByLabel(/^Budgeted cost/), '116000')
    },
  )
  await job.step(
    'The **preview** tells what it comes to: capacity, cost by month, findings. Apply it, or add it to your draft.',
    async ({ click }) => {
      await click(dialog.getByRole('button', { name: 'Preview' }))
      await expectText(dialog, 'Implementation specialist 3')
      await dialog.getByRole('button', { name: 'Apply', exact: true }).waitFor()
    },
    'What the seat comes to',
  )
  await dialog.getByText('What it costs', { exact: true }).click()
  await dialog.getByText('All positions at plan, open ones from their first day').waitFor()
  await job.step('Apply it.', async ({ click }) => {
    await click(dialog.getByRole('button', { name: 'Apply', exact: true }))
    await dialog.waitFor({ state: 'detached' })
  })
  const { clicks, guide, kept } = await job.end()
  expect(clicks).toBeLessThanOrEqual(6)
  expect(guide).toBe(kept)
})

test('record a leave and see whether it is covered', async () => {
  const page = await app.openAsUser(`/${slug}`, jobWindow)
  const job = new Job(page, {
    name: 'record-a-leave',
    title: 'Record a leave and arrange cover',
    about: 'Planned leave shows in the calendar and in the capacity of the weeks it touches.',
  })
  await job.step('Open **Leave and cover**.', async ({ click }) => {
    await click(pages(page).getByRole('link', { name: 'Leave and cover' }))
    await page.getByRole('button', { name: 'Record a leave' }).waitFor()
  })
  const dialog = page.getByRole('dialog')
  await job.step(
    'Choose **Record a leave**: who, which part of them, and the first day back.',
    async ({ click, fill, choose }) => {
      await click(page.getByRole('button', { name: 'Record a leave' }))
      await fill(dialog.getByRole('combobox', { name: 'Person' }), 'Tomasz')
      await click(page.getByRole('option', { name: /Tomasz/ }))
      await fill(dialog.getByLabel('Share absent'), '1')
      await choose(dialog.getByLabel('Kind of leave'), 'Vacation')
      await click(dialog.getByRole('button', { name: 'Preview' }))
      await dialog.getByRole('button', { name: 'Apply', exact: true }).waitFor()
    },
    'What the leave comes to',
  )
  await job.step(
    'Apply it: the calendar shows the weeks, and who of their accounts has nobody.',
    async ({ click }) => {
      await click(dialog.getByRole('button', { name: 'Apply', exact: true }))
      await page
        .getByRole('table', { name: 'Who is away in which week' })
        .getByRole('rowheader', { name: /Tomasz/ })
        .waitFor()
    },
    'The leave calendar',
  )
  const { clicks, guide, kept } = await job.end()
  expect(clicks).toBeLessThanOrEqual(6)
  expect(guide).toBe(kept)
})
