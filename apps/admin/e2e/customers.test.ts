import { expect, test } from 'vitest'
import { addCustomer } from './support/add-customer'
import { ownAppUnderTest } from './support/app-under-test'
import { applyChange, daysAgo, made, referable } from './support/apply-change'
import { askOrganization } from './support/ask-api'
import { createTeam } from './support/create-team'
import { slug } from './support/demo-organization'
import { expectText } from './support/expect-text'
import { openCustomer } from './support/open-customer'
import { openSeat, staffSeat } from './support/staff-seat'

const app = ownAppUnderTest()

interface Customers {
  readonly totalCount: number
  readonly nodes: readonly {
    readonly name: string
    readonly acv: { readonly amountMinor: number }
    readonly csm: {
      readonly target: {
        readonly occupancies?: readonly { readonly person: { readonly name: string } }[]
      }
    } | null
  }[]
}

/** The customers as the API tells them, from the largest. */
async function customers(): Promise<Customers> {
  const { accounts } = await askOrganization<{ readonly accounts: Customers }>(
    app.api,
    `accounts(first: 2, order: { field: ACV, direction: DESC }) {
      totalCount
      nodes { name acv { amountMinor }
        csm { target { ... on Position { occupancies { person { name } } } } } }
    }`,
  )
  return accounts
}

test('customers are listed by ACV with who answers for them, and found by name', async () => {
  const { totalCount, nodes } = await customers()
  const [largest, second] = nodes.map(({ name }) => name)
  if (largest === undefined || second === undefined) throw new Error('There are no customers.')
  const [covering] = nodes[0]?.csm?.target.occupancies ?? []
  const page = await app.openAsUser(`/${slug}/customers`)
  const grid = page.getByRole('grid', { name: 'accounts' })
  await grid.getByRole('link', { name: largest }).waitFor()
  const names = grid.getByRole('rowheader').getByRole('link')
  expect(await names.first().innerText()).toBe(largest)
  const row = grid.getByRole('row').filter({ hasText: largest })
  await row.getByRole('link', { name: covering?.person.name ?? '?' }).waitFor()
  await page.getByText(`${totalCount} in all`).waitFor()
  await page.getByRole('searchbox').fill(largest.toLowerCase())
  await grid.getByRole('link', { name: second }).waitFor({ state: 'detached' })
  await grid.getByRole('link', { name: largest }).waitFor()
  await page.getByRole('searchbox').fill('no such customer')
  await page.getByText('Nothing fits what is filtered by').waitFor()
})

test('who has no CSM, and whose CSM’s seat is empty, is a link away', async () => {
  await openSeat(app.api, 'CSM, Faroe')
  await addCustomer(app.api, 'Torshavn Wool', 'CSM, Faroe')
  await applyChange(app.api, 'addAccount', {
    name: 'Klaksvik Salmon',
    segment: 'SMB',
    acv: { amountMinor: 9_000_00 },
  })
  const page = await app.openAsUser(`/${slug}/customers`)
  const grid = page.getByRole('grid', { name: 'accounts' })
  const lists = page.getByRole('navigation', { name: 'Lists to come back to' })
  await lists.getByRole('link', { name: 'Without CSM' }).click()
  await page.getByRole('button', { name: 'Not covered for: CSM' }).waitFor()
  await page.getByRole('searchbox').fill('Klaksvik')
  await grid.getByRole('link', { name: 'Klaksvik Salmon' }).waitFor()
  await lists.getByRole('link', { name: 'Exposed' }).click()
  await page.getByRole('searchbox').fill('Torshavn')
  await grid.getByRole('link', { name: 'Torshavn Wool' }).waitFor()
  await expect.poll(() => grid.getByRole('rowheader').count()).toBe(1)
  await page.getByRole('searchbox').fill('Klaksvik')
  await page.getByText('Nothing fits what is filtered by').waitFor()
})

test('customers are listed by their health, and an old link lists the same as before', async () => {
  const { accountsByHealth } = await askOrganization<{
    readonly accountsByHealth: { readonly totalCount: number }
  }>(app.api, 'accountsByHealth(first: 0, levels: [CRITICAL]) { totalCount }')
  const page = await app.openAsUser(`/${slug}/customers`)
  await page.getByRole('combobox', { name: 'Health' }).selectOption('Critical')
  await page.getByText(`${accountsByHealth.totalCount} in all`).waitFor()
  const grid = page.getByRole('grid', { name: 'accounts' })
  await expect.poll(() => grid.getByText('Healthy').count()).toBe(0)
  expect(await grid.getByText('Critical').count()).toBeGreaterThan(0)
  await page.goto(`/${slug}/customers?segment=SMB&covered=NO`)
  await page.getByRole('button', { name: 'Segment: SMB' }).waitFor()
  await page.getByRole('button', { name: 'Not covered for: CSM' }).waitFor()
})

test('customers are found by their stage and by how long nobody spoke to them', async () => {
  const asked = 'filter: { lifecycleStage: { in: [RENEWAL] }'
  const silent = 'daysSinceContact: { from: 90, isNull: true }'
  const { renewing, both } = await askOrganization<
    Readonly<Record<'both' | 'renewing', { readonly totalCount: number }>>
  >(
    app.api,
    `renewing: accounts(first: 0, ${asked} }) { totalCount }
    both: accounts(first: 0, ${asked}, ${silent} }) { totalCount }`,
  )
  const page = await app.openAsUser(`/${slug}/customers`)
  const lists = page.getByRole('navigation', { name: 'Lists to come back to' })
  await lists.getByRole('link', { name: 'No contact in 90 days' }).click()
  await page
    .getByRole('button', { name: 'Days since the last contact: from 90, or none' })
    .waitFor()
  const chooseStage = async (stage: string): Promise<void> => {
    await page.getByRole('checkbox', { name: stage }).check()
    await page.getByRole('button', { name: 'Apply' }).click()
  }
  await page.getByRole('button', { name: 'Add a filter' }).click()
  await page.getByRole('menuitem', { name: 'Stage', exact: true }).click()
  await chooseStage('Renewal')
  await page.getByText(`${both.totalCount} in all`).waitFor()
  const since = page.getByRole('button', { name: /Days since the last contact/ })
  await since.click()
  await page.getByRole('checkbox', { name: 'Also those with none' }).waitFor()
  await page.getByRole('button', { name: 'Remove' }).click()
  await page.getByText(`${renewing.totalCount} in all`).waitFor()
  expect(both.totalCount).toBeLessThan(renewing.totalCount)
})

test('a customer opens with its contract and who covers it', async () => {
  const [largest] = (await customers()).nodes
  if (largest === undefined) throw new Error('There are no customers.')
  const acv = (largest.acv.amountMinor / 100).toLocaleString('en-US')
  const [covering] = largest.csm?.target.occupancies ?? []
  const page = await app.openAsUser(`/${slug}/customers`)
  await page.getByRole('link', { name: largest.name }).click()
  await page.getByRole('heading', { name: largest.name, level: 1 }).waitFor()
  const account = page.getByRole('region', { name: 'Account', exact: true })
  await account.getByText(`$${acv}`, { exact: true }).waitFor()
  await expectText(account, 'Customer, paying')
  await expectText(page.getByRole('region', { name: 'Coverage' }), covering?.person.name ?? '?')
  const lifecycle = page.getByRole('region', { name: 'Lifecycle' })
  await lifecycle.getByRole('button', { name: 'Why: Lifecycle' }).click()
  await expectText(lifecycle, 'What went in')
  await expectText(lifecycle, 'To leave the stage')
  await page.getByRole('region', { name: 'Next best actions' }).waitFor()
  await page.getByRole('link', { name: 'All customers' }).click()
  await page.waitForURL(`**/${slug}/customers`)
})

test('a customer tells who stands in for its CSM, and until when', async () => {
  await staffSeat(app.api, 'CSM, Adriatic', 'Mira Horvat')
  await addCustomer(app.api, 'Lighthouse Ferries', 'CSM, Adriatic')
  await createTeam(app.api, 'Deputies')
  await applyChange(app.api, 'coverAccount', {
    account: made('Lighthouse Ferries'),
    responsibility: 'CSM',
    target: { team: made('Deputies') },
    to: '2099-03-01',
  })
  const page = await openCustomer(app, 'Lighthouse Ferries')
  const coverage = page.getByRole('region', { name: 'Coverage' })
  await coverage.getByText('Deputies').waitFor()
  await expectText(coverage, 'Stands in for Mira Horvat, who is back on Mar 1, 2099')
})

test('a customer tells what other systems call it, or that none does', async () => {
  const account = { segment: 'SMB', acv: { amountMinor: 9_000_00 } }
  await applyChange(app.api, 'addAccount', { ...account, name: 'Unlinked Bakery' })
  await applyChange(app.api, 'addAccount', {
    ...account,
    name: 'Linked Bakery',
    externalReferences: [
      { source: 'salesforce', id: '0018d00000Q7xYzAAJ' },
      { source: 'billing', id: 'cus_7' },
    ],
  })
  const linked = await openCustomer(app, 'Linked Bakery')
  const facts = linked.getByRole('region', { name: 'Account', exact: true })
  await expectText(facts.getByRole('listitem'), 'salesforce: 0018d00000Q7xYzAAJ')
  await expectText(facts.getByRole('listitem'), 'billing: cus_7')
  const unlinked = await openCustomer(app, 'Unlinked Bakery')
  await expectText(unlinked.getByRole('region', { name: 'Account', exact: true }), 'Not linked')
})

test('a customer tells how many days before the end of its contract notice is due', async () => {
  const account = { segment: 'SMB', acv: { amountMinor: 9_000_00 } }
  await applyChange(app.api, 'addAccount', { ...account, name: 'Long Notice Ltd', noticeDays: 45 })
  const page = await openCustomer(app, 'Long Notice Ltd')
  const facts = page.getByRole('region', { name: 'Account', exact: true })
  await facts.getByText('Notice days').waitFor()
  await expectText(facts, '45 days')
})

test('a customer shows its open escalations, and says so when there is none', async () => {
  const account = { segment: 'SMB', acv: { amountMinor: 9_000_00 } }
  for (const name of ['Troubled Works', 'Calm Works']) {
    await applyChange(app.api, 'addAccount', {
      ...account,
      name,
      ...referable(name),
    })
  }
  await applyChange(app.api, 'openEscalation', {
    account: made('Troubled Works'),
    title: 'Exports are empty',
    severity: 'CRITICAL',
    openedOn: '2026-01-12',
    nextUpdateOn: '2099-03-01',
  })
  const troubled = await openCustomer(app, 'Troubled Works')
  const escalations = troubled.getByRole('region', { name: 'Escalations' })
  await escalations.getByText('Exports are empty').waitFor()
  await expectText(escalations, 'Critical')
  await expectText(escalations, 'Next update due: Mar 1, 2099')
  const calm = await openCustomer(app, 'Calm Works')
  await calm.getByRole('region', { name: 'Escalations' }).getByText('No escalations.').waitFor()
})

test('a customer is shown as it was on the day that the address names', async () => {
  await applyChange(app.api, 'addAccount', {
    ...referable('Yesteryear Clocks'),
    name: 'Yesteryear Clocks',
    segment: 'SMB',
    acv: { amountMinor: 9_000_00 },
  })
  await applyChange(app.api, 'updateAccount', {
    account: made('Yesteryear Clocks'),
    effective: daysAgo(10),
    region: 'EMEA',
  })
  const page = await openCustomer(app, 'Yesteryear Clocks')
  const facts = page.getByRole('region', { name: 'Account', exact: true })
  await facts.getByText('EMEA').waitFor()
  await page.goto(`${page.url()}?asOf=${daysAgo(20)}`)
  await facts.getByText('SMB').waitFor()
  expect(await facts.getByText('EMEA').count()).toBe(0)
})

test('what another system calls a customer is added and taken away on its page', async () => {
  await applyChange(app.api, 'addAccount', {
    name: 'Renamed Ropes',
    segment: 'SMB',
    acv: { amountMinor: 9_000_00 },
  })
  const page = await openCustomer(app, 'Renamed Ropes')
  const facts = page.getByRole('region', { name: 'Account', exact: true })
  const dialog = page.getByRole('dialog')
  await facts.getByRole('button', { name: 'Add an external reference' }).click()
  await dialog.getByLabel('System').fill('billing')
  await dialog.getByLabel('Id there').fill('cus_4711')
  await dialog.getByRole('button', { name: 'Preview' }).click()
  await dialog.getByRole('button', { name: 'Apply' }).click()
  await facts.getByText('billing: cus_4711').waitFor()
  await facts.getByRole('button', { name: /billing: cus_4711/ }).click()
  await page.getByRole('menuitem', { name: 'Remove' }).click()
  await dialog.getByRole('button', { name: 'Preview' }).click()
  await dialog.getByRole('button', { name: 'Apply' }).click()
  await facts.getByText('Not linked').waitFor()
  expect(await facts.getByText('cus_4711').count()).toBe(0)
})

test('a customer that has left is taken back from its page', async () => {
  await applyChange(app.api, 'addAccount', {
    ...referable('Boomerang Toys'),
    name: 'Boomerang Toys',
    segment: 'SMB',
    acv: { amountMinor: 9_000_00 },
  })
  await applyChange(app.api, 'closeAccount', {
    account: made('Boomerang Toys'),
    effective: daysAgo(5),
  })
  const page = await app.openAsUser(`/${slug}/losses`)
  const closed = page.getByRole('region', { name: 'Closed accounts' })
  await closed.getByRole('button', { name: 'What preceded: Boomerang Toys' }).click()
  await closed.getByRole('rowheader', { name: /\d{4}/ }).first().waitFor()
  await closed.getByRole('link', { name: 'Boomerang Toys' }).click()
  await page.getByRole('heading', { name: 'Boomerang Toys', level: 1 }).waitFor()
  await page.getByRole('main').getByRole('alert').getByRole('button', { name: 'Reopen' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Preview' }).click()
  await dialog.getByRole('button', { name: 'Apply' }).click()
  await page.getByRole('main').getByRole('alert').waitFor({ state: 'detached' })
  const { accounts } = await askOrganization<{
    readonly accounts: { readonly nodes: readonly { readonly validTo: string | null }[] }
  }>(app.api, 'accounts(filter: { search: "Boomerang" }) { nodes { validTo } }')
  expect(accounts.nodes).toEqual([{ validTo: null }])
})
