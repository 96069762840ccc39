import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { ownAppUnderTest } from '../support/app-under-test'
import { chooseFiles } from '../support/choose-files'
import { slug } from '../support/demo-organization'
import { expectText } from '../support/expect-text'
import { Job, jobWindow } from '../support/job'
import { newOrganization } from '../support/new-organization'

const app = ownAppUnderTest()

const pages = (page: Page) => page.getByRole('navigation', { name: 'Pages' })

test('move two people to another team and see the joint effect before applying', async () => {
  const page = await app.openAsUser(`/${slug}`, jobWindow)
  const job = new Job(page, {
    name: 'move-two-people',
    title: 'Move two people to another team, and see the joint effect first',
    about:
      'Moves are planned on the chart: by dragging, or by the menu of a card. Several are previewed together; nothing is applied before.',
  })
  await job.step(
    'Open **Org chart** and choose two cards, with Ctrl and a click or the space bar.',
    async ({ click, press }) => {
      await click(pages(page).getByRole('link', { name: 'Org chart' }))
      await click(page.getByRole('button', { name: 'Fit all of it' }))
      for (const name of ['Tomasz', 'Camila']) {
        await page.getByRole('treeitem', { name: new RegExp(`^${name}`) }).focus()
        await press(' ')
      }
      await page.getByText('2 chosen').waitFor()
    },
  )
  const dialog = page.getByRole('dialog')
  await job.step('Choose **Move them to…** and the team.', async ({ click, fill }) => {
    await click(page.getByRole('button', { name: 'Move them to…' }))
    await fill(dialog.getByRole('combobox', { name: 'Where to' }), 'Mid-market')
    await click(
      page.getByRole('listbox').getByRole('option', { name: 'Mid-market Success', exact: true }),
    )
    await dialog.getByText('Into the team Mid-market Success').waitFor()
  })
  await job.step(
    'The **preview** tells what both moves come to together: capacity, cost, findings, and whose customers change.',
    async ({ click }) => {
      await click(dialog.getByRole('button', { name: 'Preview' }))
      await expectText(dialog, 'Mid-market Success')
      await dialog.getByRole('button', { name: 'Apply', exact: true }).waitFor()
    },
    'The joint effect of two moves',
  )
  await job.step('Apply it, add it to your draft, or make a scenario of it.', async ({ click }) => {
    await click(dialog.getByRole('button', { name: 'Apply', exact: true }))
    await dialog.waitFor({ state: 'detached' })
  })
  const { clicks, guide, kept } = await job.end()
  expect(clicks).toBeLessThanOrEqual(6)
  expect(guide).toBe(kept)
})

test('import a CSV with bad rows, mend them in the page, finish', async () => {
  const own = 'imported'
  await newOrganization(app.api, own)
  const page = await app.openAsUser(`/${own}`, jobWindow)
  const job = new Job(page, {
    name: 'import-with-bad-rows',
    title: 'Import a file with bad rows, and mend them in the page',
    about:
      'What is in a file is recognised; rows that cannot go in are mended where they stand, or go out as a file.',
  })
  await job.step(
    'Open **Import** and choose or drop the file.',
    async ({ click }) => {
      await click(pages(page).getByRole('link', { name: 'Import' }))
      await chooseFiles(page, {
        'customers.csv':
          'Account ID,Account Name,ARR,Segment\n1,Ada Ltd,1000,SMB\n2,,2000,SMB\n3,Cy Ltd,30x,SMB\n',
      })
      await page.getByText('2 rows cannot go in as they are').waitFor()
    },
    'Rows that cannot go in, with the reasons',
  )
  await job.step(
    'Type over the cells that are wrong, and check again.',
    async ({ click, fill }) => {
      await fill(page.getByLabel('Account Name, line 3'), 'Bo Ltd')
      await fill(page.getByLabel('ARR, line 4'), '3000')
      await click(page.getByRole('button', { name: 'Check again' }))
      await page.getByRole('button', { name: 'Import 3 rows' }).waitFor()
    },
  )
  await job.step(
    'Import.',
    async ({ click }) => {
      await click(page.getByRole('button', { name: 'Import 3 rows' }))
      await page.getByText('The files are in').waitFor()
    },
    'The file is in',
  )
  const { clicks, guide, kept } = await job.end()
  expect(clicks).toBeLessThanOrEqual(3)
  expect(guide).toBe(kept)
  await expect.poll(() => page.getByRole('main').getByRole('link').count()).toBeGreaterThan(0)
})
