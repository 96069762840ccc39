import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { ownAppUnderTest } from './support/app-under-test'
import { askApi } from './support/ask-api'
import { axeViolations } from './support/axe-violations'
import { chooseFiles } from './support/choose-files'
import { expectText } from './support/expect-text'
import { newOrganization } from './support/new-organization'

const app = ownAppUnderTest()
const [mended, kept, wrong, pasted, planned] = ['mended', 'kept', 'wrong', 'pasted', 'planned']

beforeAll(async () => {
  for (const slug of [mended, kept, wrong, pasted, planned]) await newOrganization(app.api, slug)
})

interface Account {
  readonly name: string
  readonly acv: { readonly amountMinor: number }
  readonly segment: string
}

async function accountsOf(slug: string): Promise<readonly Account[]> {
  const { organization } = await askApi<{
    readonly organization: { readonly accounts: { readonly nodes: readonly Account[] } }
  }>(
    app.api,
    `{ organization(slug: "${slug}") {
      accounts(order: { field: NAME }) { nodes { name segment acv { amountMinor } } } } }`,
  )
  return organization.accounts.nodes
}

/** Clicks, and counts it. */
function clicker(page: Page) {
  let clicks = 0
  return {
    click: async (name: RegExp | string) => {
      clicks += 1
      await page.getByRole('main').getByRole('button', { name }).click()
    },
    count: () => clicks,
  }
}

test('a file with bad rows is mended in the page and goes in whole', async () => {
  const page = await app.openAsUser(`/${mended}/import`)
  const { click, count } = clicker(page)
  await chooseFiles(page, {
    'customers.csv':
      'Account ID,Account Name,ARR,Segment\n1,Ada Ltd,1000,SMB\n2,,2000,SMB\n3,Cy Ltd,30x,SMB\n',
  })
  await page.getByText('2 rows cannot go in as they are').waitFor()
  await expectText(page.getByRole('main'), '“30x” is not a number.')
  expect(await axeViolations(page)).toEqual([])
  const effect = page.getByRole('region', { name: 'What it would come to' })
  await expectText(effect.getByRole('region', { name: 'In short' }), 'Things that change')
  await page.getByLabel('Account Name, line 3').fill('Bo Ltd')
  await page.getByLabel('ARR, line 4').fill('3000')
  await click('Check again')
  await click('Import 3 rows')
  await page.getByText('The files are in').waitFor()
  // Besides the one by which the file is chosen.
  expect(count()).toBe(2)
  expect(await accountsOf(mended)).toEqual([
    { name: 'Ada Ltd', segment: 'SMB', acv: { amountMinor: 100_000 } },
    { name: 'Bo Ltd', segment: 'SMB', acv: { amountMinor: 200_000 } },
    { name: 'Cy Ltd', segment: 'SMB', acv: { amountMinor: 300_000 } },
  ])
  await click('Import more')
  const runs = page.getByRole('region', { name: 'Imports of the last 30 days' })
  await expectText(runs.getByRole('listitem'), 'customers.csv')
})

test('a mapping is made by hand, kept under a name, used for the next file, renamed and forgotten', async () => {
  const page = await app.openAsUser(`/${kept}/import`)
  const { click } = clicker(page)
  await chooseFiles(page, { 'k.csv': 'Kürzel;Firma;Wert;Größe\nK1;Ada;10;groß\nK2;Bo;20;klein\n' })
  await page.getByLabel('What is in k.csv').selectOption({ label: 'Accounts' })
  const columns = page.getByRole('region', { name: 'Columns of k.csv' })
  const goes = (column: string) => columns.getByLabel(`Where ${column} goes`)
  await goes('Firma').waitFor()
  await goes('Kürzel').selectOption('externalId')
  await goes('Firma').selectOption('name')
  await goes('Wert').selectOption('acv')
  await goes('Größe').selectOption('segment')
  await columns.getByLabel('What “groß” means').selectOption('ENTERPRISE')
  await columns.getByLabel('What “klein” means').selectOption('SMB')
  await page.getByLabel('Under the name').fill('German list')
  await click('Keep')
  await page.getByText('Kept as “German list”.').waitFor()

  await page.reload()
  await chooseFiles(page, { 'k.csv': 'Kürzel;Firma;Wert;Größe\nK3;Cy;30;groß\nK4;Dee;40;klein\n' })
  await page.getByLabel('Read by').selectOption('German list')
  await click('Import 2 rows')
  await page.getByText('The files are in').waitFor()
  expect(await accountsOf(kept)).toMatchObject([
    { name: 'Cy', segment: 'ENTERPRISE' },
    { name: 'Dee', segment: 'SMB' },
  ])

  await click('Import more')
  const mappings = page.getByRole('region', { name: 'Kept mappings' })
  await mappings.getByRole('button', { name: 'Rename German list' }).click()
  await mappings.getByLabel('New name').fill('Liste')
  await mappings.getByRole('button', { name: 'Rename', exact: true }).click()
  await mappings.getByRole('button', { name: 'Forget Liste' }).click()
  await expect.poll(() => mappings.getByRole('button', { name: 'Forget Liste' }).count()).toBe(0)
})

test('what is no table is told by what it is, and the rest goes on', async () => {
  const page = await app.openAsUser(`/${wrong}/import`)
  await chooseFiles(page, {
    'report.pdf': '%PDF-1.7\n%âãÏÓ\n1 0 obj\n',
    'accounts.csv': 'Account Name,ARR,Segment\nAda,10,SMB\n',
  })
  await expectText(page.getByRole('alert'), 'report.pdf')
  await page.getByRole('button', { name: 'Import 1 row' }).waitFor()
  await page.getByRole('button', { name: 'Dismiss' }).click()
  expect(await page.getByText('report.pdf').count()).toBe(0)
})

test('cells that are pasted are a file, and the good rows go in without the bad ones', async () => {
  const page = await app.openAsUser(`/${pasted}/import`)
  await page.getByText('Paste cells from a spreadsheet').click()
  await page.getByLabel('Cells').fill('Account Name\tARR\tSegment\nAda\t10\tSMB\nBo\tx\tSMB\n')
  await page.getByRole('button', { name: 'Use these cells' }).click()
  await page.getByRole('button', { name: 'Import the other row' }).click()
  await page.getByText('The files are in').waitFor()
  expect(await accountsOf(pasted)).toMatchObject([{ name: 'Ada' }])
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Refused rows of Pasted cells.tsv' }).click(),
  ])
  const stream = await download.createReadStream()
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk as Buffer)
  expect(Buffer.concat(chunks).toString()).toContain('Bo\tx\tSMB')
})

test('what goes into a scenario is not live', async () => {
  const { createScenario } = await askApi<{
    readonly createScenario: { readonly ok: { readonly scenario: { readonly id: string } } }
  }>(
    await app.userApi(),
    `mutation ($input: CreateScenarioInput!) { createScenario(input: $input) { ok { scenario { id } } } }`,
    { input: { organizationId: planned, name: 'Next year' } },
  )
  const { id } = createScenario.ok.scenario
  const page = await app.openAsUser(`/${planned}/import`)
  await chooseFiles(page, { 'accounts.csv': 'Account Name,ARR,Segment\nAda,10,SMB\n' })
  await page.getByLabel('Import into').selectOption('Next year')
  await page.getByRole('button', { name: 'Import 1 row' }).click()
  await page.getByRole('link', { name: 'See the scenario' }).click()
  await page.waitForURL(`**/${planned}/scenarios/${encodeURIComponent(id)}`)
  expect(await accountsOf(planned)).toEqual([])
})

test('who may not import is offered no import, and is told whom to ask', async () => {
  const { inviteMember } = await askApi<{
    readonly inviteMember: { readonly ok: { readonly link: string } }
  }>(
    app.api,
    `mutation ($input: InviteMemberInput!) { inviteMember(input: $input) { ok { link } } }`,
    { input: { organizationId: mended, role: 'VIEWER' } },
  )
  const { pathname, hash } = new URL(inviteMember.ok.link)
  const page = await app.open(pathname + hash)
  await page.getByLabel('Name').fill('Vera Only')
  await page.getByLabel('Email').fill('vera@acme.example')
  await page.getByLabel('Password', { exact: true }).fill('a long enough password')
  await page.getByRole('button', { name: 'Join' }).click()
  await page.getByRole('heading', { name: 'Home', level: 1 }).waitFor()
  await page.getByRole('link', { name: 'Export' }).waitFor()
  expect(await page.getByRole('link', { name: 'Import' }).count()).toBe(0)
  await page.goto(`/${mended}/import`)
  await page.getByText('You may not import here').waitFor()
  await page.goto('/organizations/new')
  await expectText(page.getByRole('main'), 'Ask an owner')
})
