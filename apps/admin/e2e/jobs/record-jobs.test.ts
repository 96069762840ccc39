import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { applyChange, referable } from '../support/apply-change'
import { ownAppUnderTest } from '../support/app-under-test'
import { slug } from '../support/demo-organization'
import { Job, jobWindow } from '../support/job'

const app = ownAppUnderTest()

const pages = (page: Page) => page.getByRole('navigation', { name: 'Pages' })

test('undo yesterday’s mistake', async () => {
  const name = 'Mistaken Markets'
  const account = { name, segment: 'SMB', acv: { amountMinor: 900_000 }, ...referable(name) }
  await applyChange(app.api, 'addAccount', account)
  const page = await app.openAsUser(`/${slug}`, jobWindow)
  const job = new Job(page, {
    name: 'undo',
    title: 'Undo yesterday’s mistake',
    about:
      'Every change is kept with who made it and why. Undoing one is a plan like any other: it is previewed first.',
  })
  await job.step(
    'Open **History** and find the change: who, when, and what it did.',
    async ({ click }) => {
      await click(pages(page).getByRole('link', { name: 'History' }))
      await page.getByRole('button', { name: new RegExp(`^Undo revision .*${name}`) }).waitFor()
    },
    'The history of the organization',
  )
  const dialog = page.getByRole('dialog')
  await job.step(
    'Choose **Undo**. What depends on it later is named, and can be undone too.',
    async ({ click }) => {
      await click(page.getByRole('button', { name: new RegExp(`^Undo revision .*${name}`) }))
      await dialog.getByRole('button', { name: 'Apply', exact: true }).waitFor()
    },
    'What undoing comes to',
  )
  await job.step('Apply it.', async ({ click }) => {
    await click(dialog.getByRole('button', { name: 'Apply', exact: true }))
    await dialog.waitFor({ state: 'detached' })
  })
  const { clicks, guide, kept } = await job.end()
  expect(clicks).toBeLessThanOrEqual(3)
  expect(guide).toBe(kept)
})

test('invite a colleague who may edit one team only', async () => {
  const page = await app.openAsUser(`/${slug}`, jobWindow)
  const job = new Job(page, {
    name: 'invite-a-team-lead',
    title: 'Invite a colleague who may edit one team only',
    about:
      'A team manager sees the organization, and changes the own team, its people and the accounts that it answers for.',
  })
  await job.step('Open **Settings** and go to **Members**.', async ({ click }) => {
    await click(pages(page).getByRole('link', { name: 'Settings', exact: true }))
    await page.getByRole('region', { name: 'Members' }).waitFor()
  })
  const dialog = page.getByRole('dialog')
  await job.step(
    'Choose **Invite…**: the e-mail, what they may do, and their teams.',
    async ({ click, fill, choose, press }) => {
      const members = page.getByRole('region', { name: 'Members' })
      await click(members.getByRole('button', { name: 'Invite…' }))
      await fill(dialog.getByLabel('Email'), 'lead@acme.example')
      await choose(dialog.getByLabel('What they may do'), 'Team manager')
      await fill(dialog.getByRole('combobox', { name: 'Their teams' }), 'Enterprise')
      await click(page.getByRole('option', { name: 'Enterprise Success', exact: true }))
      await press('Tab')
    },
    'Inviting a team manager',
  )
  await job.step('Make the link, and send it to them. It works once.', async ({ click }) => {
    await click(dialog.getByRole('button', { name: 'Make a link' }))
    await expect.poll(() => dialog.getByLabel('Link').inputValue()).toContain('/invitation')
  })
  const { clicks, guide, kept } = await job.end()
  expect(clicks).toBeLessThanOrEqual(5)
  expect(guide).toBe(kept)
})

test('take the monthly board pack', async () => {
  const page = await app.openAsUser(`/${slug}`, jobWindow)
  const job = new Job(page, {
    name: 'board-pack',
    title: 'Take the monthly board pack',
    about:
      'One page and one workbook: the ARR bridge, retention, headcount and cost against plan, risks and what changed.',
  })
  await job.step(
    'Open **Board pack**.',
    async ({ click }) => {
      await click(pages(page).getByRole('link', { name: 'Board pack' }))
      await page.getByRole('main').getByRole('table').first().waitFor()
    },
    'The board pack',
  )
  await job.step('Download the workbook, or print the page.', async ({ click }) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      click(page.getByRole('link', { name: /Excel|XLSX|workbook/i })),
    ])
    expect(download.suggestedFilename()).toMatch(/^board-pack-.*\.xlsx$/)
  })
  const { clicks, guide, kept } = await job.end()
  expect(clicks).toBeLessThanOrEqual(2)
  expect(guide).toBe(kept)
})

test('hold the weekly forecast call', async () => {
  const page = await app.openAsUser(`/${slug}`, jobWindow)
  const job = new Job(page, {
    name: 'forecast-call',
    title: 'Hold the weekly forecast call',
    about:
      'What owners commit to, the best case and what is at risk, beside what health says; and what moved since last week.',
  })
  await job.step(
    'Open **Renewals**: commit, best case and at risk, by month and owner.',
    async ({ click }) => {
      await click(pages(page).getByRole('link', { name: 'Renewals' }))
      await page.getByRole('region', { name: 'By month' }).waitFor()
    },
    'The forecast call',
  )
  await job.step('Read on below what moved since last week, and why.', async () => {
    await page.getByRole('region', { name: 'What moved' }).waitFor()
  })
  const { clicks, guide, kept } = await job.end()
  expect(clicks).toBeLessThanOrEqual(1)
  expect(guide).toBe(kept)
})
