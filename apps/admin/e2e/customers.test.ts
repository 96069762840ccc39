import { expect, test } from 'vitest'
import { askApi } from './support/ask-api'
import { expectText } from './support/expect-text'
import { appUnderTest } from './support/app-under-test'

const app = appUnderTest()

interface Answer {
  readonly organization: {
    readonly accounts: {
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
  }
}

/** The customers as the API tells them, from the largest. */
async function customers(): Promise<Answer['organization']['accounts']> {
  const { organization } = await askApi<Answer>(
    app.api,
    `{ organization(slug: "acme-cloud") {
      accounts(first: 2, order: { field: ACV, direction: DESC }) {
        totalCount
        nodes { name acv { amountMinor }
          csm { target { ... on Position { occupancies { person { name } } } } } }
      }
    } }`,
  )
  return organization.accounts
}

test('customers are listed by ACV, found by name and filtered by segment', async () => {
  const { totalCount, nodes } = await customers()
  const [largest, second] = nodes.map(({ name }) => name)
  if (largest === undefined || second === undefined) throw new Error('There are no customers.')
  const page = await app.openAsUser('/acme-cloud/customers')
  const table = page.getByRole('table', { name: 'Customers' })
  await table.getByRole('link', { name: largest }).waitFor()
  expect(await table.getByRole('link').first().innerText()).toBe(largest)
  await table.getByText('Healthy').first().waitFor()
  await page.getByText(`${totalCount} customers`).waitFor()
  await page.getByRole('button', { name: 'Show more' }).click()
  await expect.poll(() => table.getByRole('row').count()).toBe(101)
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
  const page = await app.openAsUser('/acme-cloud/customers')
  await page.getByRole('link', { name: largest.name }).click()
  await page.getByRole('heading', { name: largest.name, level: 1 }).waitFor()
  await page.getByRole('region', { name: 'Account', exact: true }).getByText(`$${acv}`).waitFor()
  await expectText(page.getByRole('region', { name: 'Coverage' }), covering?.person.name ?? '?')
  const lifecycle = page.getByRole('region', { name: 'Lifecycle' })
  await lifecycle.getByRole('button', { name: 'Why: Lifecycle' }).click()
  await expectText(lifecycle, 'What went in')
  await expectText(lifecycle, 'To leave the stage')
  await page.getByRole('region', { name: 'Next best actions' }).waitFor()
  await page.getByRole('link', { name: 'All customers' }).click()
  await page.waitForURL('**/acme-cloud/customers')
})

test('a customer tells who stands in for its CSM, and until when', async () => {
  const { organization } = await askApi<{
    readonly organization: {
      readonly accounts: {
        readonly nodes: readonly { readonly id: string; readonly name: string }[]
      }
      readonly teams: { readonly nodes: readonly { readonly id: string; readonly name: string }[] }
    }
  }>(
    app.api,
    `{ organization(slug: "acme-cloud") {
      accounts(last: 1, filter: { coveredFor: [CSM] }, order: { field: ACV, direction: DESC }) {
        nodes { id name }
      }
      teams(first: 1) { nodes { id name } }
    } }`,
  )
  const [[customer], [team]] = [organization.accounts.nodes, organization.teams.nodes]
  if (customer === undefined || team === undefined) throw new Error('There is nobody to cover.')
  const change = {
    account: { id: customer.id },
    responsibility: 'CSM',
    target: { team: { id: team.id } },
    to: '2099-03-01',
  }
  const { coverAccount } = await askApi<{
    readonly coverAccount: { readonly error: object | null }
  }>(
    app.api,
    'mutation ($input: CoverAccountInput!) { coverAccount(input: $input) { error { message } } }',
    { input: { organizationId: 'acme-cloud', change } },
  )
  expect(coverAccount.error).toBeNull()
  const page = await app.openAsUser('/acme-cloud/customers')
  await page.getByRole('searchbox').fill(customer.name)
  await page.getByRole('link', { name: customer.name, exact: true }).click()
  const coverage = page.getByRole('region', { name: 'Coverage' })
  await coverage.getByText(team.name).waitFor()
  await expectText(coverage, 'Stands in for')
  await expectText(coverage, 'who is back on Mar 1, 2099')
})

test('a customer tells how many days before the end of its contract notice is due', async () => {
  const { organization } = await askApi<{
    readonly organization: {
      readonly accounts: {
        readonly nodes: readonly { readonly id: string; readonly name: string }[]
      }
    }
  }>(app.api, '{ organization(slug: "acme-cloud") { accounts(first: 1) { nodes { id name } } } }')
  const [customer] = organization.accounts.nodes
  if (customer === undefined) throw new Error('There are no customers.')
  const { updateAccount } = await askApi<{
    readonly updateAccount: { readonly error: object | null }
  }>(
    app.api,
    'mutation ($input: UpdateAccountInput!) { updateAccount(input: $input) { error { message } } }',
    {
      input: {
        organizationId: 'acme-cloud',
        change: { account: { id: customer.id }, noticeDays: 45 },
      },
    },
  )
  expect(updateAccount.error).toBeNull()
  const page = await app.openAsUser('/acme-cloud/customers')
  await page.getByRole('searchbox').fill(customer.name)
  await page.getByRole('link', { name: customer.name, exact: true }).click()
  const facts = page.getByRole('region', { name: 'Account', exact: true })
  await facts.getByText('Notice days').waitFor()
  await facts.getByText('45 days').waitFor()
})

test('a customer shows its open escalations, and says so when there is none', async () => {
  const { organization } = await askApi<{
    readonly organization: {
      readonly accounts: {
        readonly nodes: readonly { readonly id: string; readonly name: string }[]
      }
    }
  }>(app.api, '{ organization(slug: "acme-cloud") { accounts(first: 2) { nodes { id name } } } }')
  const [troubled, calm] = organization.accounts.nodes
  if (troubled === undefined || calm === undefined) throw new Error('There are no customers.')
  const { openEscalation } = await askApi<{
    readonly openEscalation: { readonly error: object | null }
  }>(
    app.api,
    'mutation ($input: OpenEscalationInput!) { openEscalation(input: $input) { error { message } } }',
    {
      input: {
        organizationId: 'acme-cloud',
        change: {
          account: { id: troubled.id },
          title: 'Exports are empty',
          severity: 'CRITICAL',
          openedOn: '2026-01-12',
          nextUpdateOn: '2099-03-01',
        },
      },
    },
  )
  expect(openEscalation.error).toBeNull()
  const page = await app.openAsUser('/acme-cloud/customers')
  const escalations = page.getByRole('region', { name: 'Escalations' })
  await page.getByRole('searchbox').fill(troubled.name)
  await page.getByRole('link', { name: troubled.name, exact: true }).click()
  await escalations.getByText('Exports are empty').waitFor()
  await expectText(escalations, 'Critical')
  await expectText(escalations, 'Next update due: Mar 1, 2099')
  await page.getByRole('link', { name: 'All customers' }).click()
  await page.getByRole('searchbox').fill(calm.name)
  await page.getByRole('link', { name: calm.name, exact: true }).click()
  await escalations.getByText('No escalations.').waitFor()
})
