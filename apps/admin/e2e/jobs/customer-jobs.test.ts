import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { ownAppUnderTest } from '../support/app-under-test'
import { slug } from '../support/demo-organization'
import { Job, jobWindow } from '../support/job'

const app = ownAppUnderTest()

const pages = (page: Page) => page.getByRole('navigation', { name: 'Pages' })

test('hand over a leaver’s accounts', async () => {
  const page = await app.openAsUser(`/${slug}`, jobWindow)
  const job = new Job(page, {
    name: 'hand-over-a-book',
    title: 'Hand over a leaver’s accounts',
    about:
      'Filter the customers of whoever leaves, choose them all, and say who takes which. Until the transition ends both are there for the customer.',
  })
  const grid = page.getByRole('grid', { name: 'accounts' })
  await job.step(
    'Open **Customers** and add the filter **Who answers for it**: the person who leaves.',
    async ({ click, choose, fill }) => {
      await click(pages(page).getByRole('link', { name: 'Customers', exact: true }))
      await click(page.getByRole('button', { name: 'Add a filter' }))
      await click(page.getByRole('menuitem', { name: 'Who answers for it' }))
      await choose(page.getByRole('combobox', { name: 'Who answers for it: kind' }), 'Person')
      await fill(page.getByRole('combobox', { name: 'Who answers for it', exact: true }), 'Camila')
      await click(page.getByRole('listbox').getByRole('option', { name: /Camila/ }))
      await click(page.getByRole('button', { name: 'Apply', exact: true }))
      await page.getByRole('button', { name: /^Who answers for it: Camila/ }).waitFor()
      await expect.poll(() => grid.getAttribute('aria-busy')).toBe('false')
    },
  )
  const dialog = page.getByRole('dialog')
  await job.step(
    'Choose all rows and **Hand over**: one receiver or several, each row changeable, until when both are there, and why.',
    async ({ click, fill }) => {
      await click(grid.getByRole('checkbox', { name: 'Choose all rows that are shown' }))
      await click(page.getByRole('button', { name: /^Hand over \d+ accounts/ }))
      await fill(
        dialog.getByRole('combobox', { name: 'Receiver', exact: true }),
        'Enterprise CSM, EMEA',
      )
      await click(
        page
          .getByRole('listbox')
          .getByRole('option', { name: 'Enterprise CSM, EMEA', exact: true }),
      )
    },
    'Who takes which account',
  )
  await job.step(
    'The **preview** tells what the receiver will carry, and what customers notice. Apply it.',
    async ({ click }) => {
      await click(dialog.getByRole('button', { name: 'Preview' }))
      await dialog.getByText('What changes').waitFor()
      await click(dialog.getByRole('button', { name: 'Apply', exact: true }))
      await dialog.waitFor({ state: 'detached' })
    },
  )
  await job.step(
    'Open **Handovers** to see what is open, and to complete each once it is done.',
    async ({ click }) => {
      await click(pages(page).getByRole('link', { name: 'Handovers' }))
      await page.getByRole('grid').getByRole('rowheader').first().waitFor()
    },
    'Handovers that are open',
  )
  const { clicks, guide, kept } = await job.end()
  expect(clicks).toBeLessThanOrEqual(13)
  expect(guide).toBe(kept)
})

test('keep escalations moving', async () => {
  const page = await app.openAsUser(`/${slug}`, jobWindow)
  const job = new Job(page, {
    name: 'escalations',
    title: 'Keep escalations moving',
    about:
      'Each has an owner, an executive sponsor and the day of the next update; what is overdue stands on top.',
  })
  const dialog = page.getByRole('dialog')
  await job.step(
    'Open **Escalations** and choose **Open an escalation**: the customer, what it is about, how severe, and the next update.',
    async ({ click, fill, choose }) => {
      await click(pages(page).getByRole('link', { name: 'Escalations' }))
      await click(page.getByRole('button', { name: 'Open an escalation' }).first())
      await fill(dialog.getByRole('combobox', { name: 'Account' }), 'Tidewell')
      await click(page.getByRole('listbox').getByRole('option', { name: 'Tidewell Markets' }))
      await fill(dialog.getByLabel('Title'), 'Reports are late')
      await choose(dialog.getByLabel('Severity'), 'High')
      await fill(dialog.getByLabel('Opened on'), '2026-11-20')
      await fill(dialog.getByLabel('Next update due'), '2026-11-25')
    },
  )
  await job.step('Preview and apply it.', async ({ click }) => {
    await click(dialog.getByRole('button', { name: 'Preview' }))
    await click(dialog.getByRole('button', { name: 'Apply', exact: true }))
    await dialog.waitFor({ state: 'detached' })
  })
  await job.step(
    'The list shows what is due next and who owns it; its figures open what is overdue or without an owner.',
    async () => {
      await page.getByRole('grid').getByRole('rowheader', { name: 'Reports are late' }).waitFor()
    },
    'Escalations by what is due next',
  )
  const { clicks, guide, kept } = await job.end()
  expect(clicks).toBeLessThanOrEqual(6)
  expect(guide).toBe(kept)
})

test('look at a quarter of reviews, and at what was lost', async () => {
  const page = await app.openAsUser(`/${slug}`, jobWindow)
  const job = new Job(page, {
    name: 'reviews-and-losses',
    title: 'Plan the reviews of a quarter, and review what was lost',
    about:
      'The calendar puts contacts beside contracts that end and people who are away. The loss review tells why customers went, and what preceded it.',
  })
  await job.step(
    'Open **Business reviews**: how many are made, which are overdue, and the next thirteen weeks.',
    async ({ click }) => {
      await click(pages(page).getByRole('link', { name: 'Business reviews' }))
      await page
        .getByRole('region', { name: 'The next thirteen weeks' })
        .getByRole('row')
        .nth(1)
        .waitFor()
    },
    'The next thirteen weeks',
  )
  await job.step(
    'Open **Loss review**: reasons by what they cost, and what went before each loss.',
    async ({ click }) => {
      await click(pages(page).getByRole('link', { name: 'Loss review' }))
      await page.getByRole('main').getByRole('region').nth(1).waitFor()
    },
    'What was lost, and why',
  )
  const { clicks, guide, kept } = await job.end()
  expect(clicks).toBeLessThanOrEqual(2)
  expect(guide).toBe(kept)
})
