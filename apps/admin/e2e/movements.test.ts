import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { ownAppUnderTest } from './support/app-under-test'
import { applyChange, begun, daysAgo, made, referable } from './support/apply-change'
import { askOrganization } from './support/ask-api'
import { expectText } from './support/expect-text'
import { openCustomer } from './support/open-customer'

const app = ownAppUnderTest()

/** Adds an account whose record begins with what it pays, in whole dollars, below another if there is one. */
async function addPayer(name: string, pays: number, parent?: string): Promise<void> {
  await applyChange(app.api, 'addAccount', {
    name,
    ...referable(name),
    segment: 'SMB',
    acv: { amountMinor: pays * 100 },
    ...(parent === undefined ? {} : { parent: made(parent) }),
  })
  if (pays > 0) await move(name, 'OPENING', pays, begun)
}

async function move(name: string, movement: string, dollars: number, effective: string) {
  await applyChange(app.api, 'recordArrMovement', {
    account: made(name),
    movement,
    effective,
    amount: { amountMinor: dollars * 100 },
    source: 'billing',
  })
}

interface Accounts {
  readonly accounts: {
    readonly nodes: readonly {
      readonly name: string
      readonly standing: {
        readonly kind: string
        readonly balance: { readonly amountMinor: number } | null
      }
    }[]
  }
}

/** What the accounts whose names hold a text pay, in whole dollars, as the API tells it. */
async function balances(text: string): Promise<Record<string, number | undefined>> {
  const { accounts } = await askOrganization<Accounts>(
    app.api,
    `accounts(filter: { name: { contains: "${text}" } }) {
      nodes { name standing { kind balance { amountMinor } } }
    }`,
  )
  return Object.fromEntries(
    accounts.nodes.map(({ name, standing: { balance } }) => [
      name,
      balance === null ? undefined : balance.amountMinor / 100,
    ]),
  )
}

async function openForm(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Record a movement…' }).click()
  return page.getByRole('dialog')
}

async function apply(dialog: Locator): Promise<void> {
  await dialog.getByRole('button', { name: 'Preview' }).click()
  await dialog.getByRole('button', { name: 'Apply' }).click()
  await dialog.waitFor({ state: 'detached' })
}

test('an expansion tells what is paid before and after, and is in what the customer pays', async () => {
  await addPayer('Quill Press', 20_000)
  const page = await openCustomer(app, 'Quill Press')
  const dialog = await openForm(page)
  await dialog.getByLabel('Movement').selectOption('Expansion')
  await dialog.getByLabel('Amount').fill('4500.50')
  const paid = dialog.getByRole('region', { name: 'What Quill Press pays' })
  await expectText(paid, '$20,000')
  await expectText(paid, '$24,500.50')
  await dialog.getByRole('button', { name: 'Preview' }).click()
  await expectText(dialog, '1 entry is recorded.')
  await expectText(paid, '$24,500.50')
  await dialog.getByRole('button', { name: 'Apply' }).click()
  const account = page.getByRole('region', { name: 'Account', exact: true })
  await expectText(account, 'Customer, paying $24,501 a year')
  // A second one of the same day is added to the first, and does not replace it.
  await openForm(page)
  await dialog.getByLabel('Amount').fill('500')
  await apply(dialog)
  expect(await balances('Quill Press')).toEqual({ 'Quill Press': 25_000.5 })
})

test('more than is paid is refused in the form, in the language of the app, before the API is asked', async () => {
  await addPayer('Loam Works', 9_000)
  const page = await openCustomer(app, 'Loam Works', { locale: 'es-ES' })
  await page.getByRole('button', { name: 'Registrar movimiento…' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Movimiento').selectOption('Contracción')
  await dialog.getByLabel('Importe').fill('9000,01')
  await expectText(dialog, 'no puede perder más')
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.postData() ?? ''))
  await dialog.getByRole('button', { name: 'Previsualizar' }).click()
  await dialog.locator('[aria-invalid="true"]:focus').waitFor()
  expect(asked.filter((body) => body.includes('AdminPreviewPlan'))).toEqual([])
  await dialog.getByLabel('Importe').fill('9000')
  await dialog.getByRole('button', { name: 'Previsualizar' }).click()
  await dialog.getByRole('button', { name: 'Aplicar' }).waitFor()
})

test('what the API refuses for a later day is told at the amount', async () => {
  await addPayer('Fern Dairy', 100)
  await move('Fern Dairy', 'CONTRACTION', -80, daysAgo(10))
  const page = await openCustomer(app, 'Fern Dairy')
  const dialog = await openForm(page)
  await dialog.getByLabel('Movement').selectOption('Contraction')
  await dialog.getByLabel('On', { exact: true }).fill(daysAgo(20))
  await dialog.getByLabel('Amount').fill('50')
  await expectText(dialog.getByRole('region', { name: 'What Fern Dairy pays' }), '$100')
  await dialog.getByRole('button', { name: 'Preview' }).click()
  await dialog.getByLabel('Amount').and(page.locator('[aria-invalid="true"]')).waitFor()
  await dialog.getByText(/pays \$50(\.00)? before/).waitFor()
})

test('a churn takes all that is paid and closes the account, unless something is left', async () => {
  await addPayer('Dune Hotels', 12_000)
  const page = await openCustomer(app, 'Dune Hotels')
  const dialog = await openForm(page)
  await dialog.getByLabel('Movement').selectOption('Churn')
  const amount = dialog.getByLabel('Amount')
  await expect.poll(() => amount.inputValue()).toBe('12,000')
  const closing = dialog.getByRole('switch', { name: 'Close the account on that day' })
  expect(await closing.isChecked()).toBe(true)
  await amount.fill('5000')
  await expectText(dialog, 'so the account stays open')
  expect(await closing.isChecked()).toBe(false)
  await amount.fill('12000')
  expect(await closing.isChecked()).toBe(true)
  await dialog.getByLabel('Reason').fill('price')
  await dialog.getByRole('button', { name: 'Preview' }).click()
  await expectText(dialog, 'Dune Hotels')
  await dialog.getByText('Ended', { exact: true }).waitFor()
  await dialog.getByRole('button', { name: 'Apply' }).click()
  await expectText(page.getByRole('region', { name: 'Account', exact: true }), 'Closed on')
  expect(await page.getByRole('button', { name: 'Record a movement…' }).count()).toBe(0)
  expect(await balances('Dune Hotels')).toEqual({})
})

test('an account that churns may stay open', async () => {
  await addPayer('Birch Clinics', 7_000)
  const page = await openCustomer(app, 'Birch Clinics')
  const dialog = await openForm(page)
  await dialog.getByLabel('Movement').selectOption('Churn')
  await dialog.getByRole('switch', { name: 'Close the account on that day' }).click()
  await apply(dialog)
  await expectText(page.getByRole('region', { name: 'Account', exact: true }), 'Lost since')
  expect(await balances('Birch Clinics')).toEqual({ 'Birch Clinics': 0 })
})

test('a transfer takes from one account of a customer what another receives', async () => {
  await addPayer('Harbour Group', 30_000)
  await addPayer('Harbour Group North', 0, 'Harbour Group')
  await addPayer('Harbour Group South', 10_000, 'Harbour Group')
  const page = await openCustomer(app, 'Harbour Group North')
  const dialog = await openForm(page)
  await dialog.getByLabel('Movement').selectOption('Transfer')
  await dialog.getByLabel('Direction').selectOption('From another account to this one')
  const others = dialog.getByLabel('The other account')
  await others.selectOption('Harbour Group South')
  await dialog.getByLabel('Amount').fill('12000')
  await expectText(dialog, 'Harbour Group South pays $10,000 by that day')
  await others.selectOption('Harbour Group')
  const other = dialog.getByRole('region', { name: 'What Harbour Group pays' })
  await expectText(other, '$18,000')
  await apply(dialog)
  expect(await balances('Harbour Group')).toEqual({
    'Harbour Group': 18_000,
    'Harbour Group North': 12_000,
    'Harbour Group South': 10_000,
  })
})

test('what a contract in another currency pays is recorded in that currency', async () => {
  const { accounts } = await askOrganization<Accounts>(
    app.api,
    `accounts(first: 1, filter: { contractCurrency: { in: ["EUR"] } }) {
      nodes { name standing { kind balance { amountMinor } } }
    }`,
  )
  const [customer] = accounts.nodes
  if (customer?.standing.balance == null) throw new Error('Nobody pays in euros.')
  const page = await openCustomer(app, customer.name)
  const dialog = await openForm(page)
  await dialog.getByLabel('Amount (EUR)').fill('100')
  await expectText(dialog.getByRole('region', { name: `What ${customer.name} pays` }), '€')
  await apply(dialog)
  const before = customer.standing.balance.amountMinor / 100
  expect((await balances(customer.name))[customer.name]).toBe(before + 100)
})
