import { expect, test } from 'vitest'
import { addCustomer } from './support/add-customer'
import { ownAppUnderTest } from './support/app-under-test'
import { applyChange, made, referable } from './support/apply-change'
import { askOrganization } from './support/ask-api'
import { createTeam } from './support/create-team'
import { slug } from './support/demo-organization'
import { expectText } from './support/expect-text'
import { openCustomer } from './support/open-customer'
import { staffSeat } from './support/staff-seat'

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

test('customers are listed by ACV, found by name and filtered by segment', async () => {
  const { totalCount, nodes } = await customers()
  const [largest, second] = nodes.map(({ name }) => name)
  if (largest === undefined || second === undefined) throw new Error('There are no customers.')
  const page = await app.openAsUser(`/${slug}/customers`)
  const table = page.getByRole('table', { name: 'Customers' })
  await table.getByRole('link', { name: largest }).waitFor()
  expect(await table.getByRole('link').first().innerText()).toBe(largest)
  await table
    .getByText(/^(Healthy|Watch|At risk|Critical)$/)
    .first()
    .waitFor()
  await page.getByText(`${totalCount} customers`).waitFor()
  await page.getByRole('button', { name: 'Show more' }).click()
  await expect.poll(() => table.getByRole('row').count()).toBe(1 + Math.min(totalCount, 100))
  await page.getByRole('searchbox').fill(largest.toLowerCase())
  await table.getByRole('link', { name: second }).waitFor({ state: 'detached' })
  await table.getByRole('link', { name: largest }).waitFor()
  await page.getByRole('searchbox').fill('no such customer')
  await page.getByText('No customer matches').waitFor()
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
