import { expect, test } from 'vitest'
import { ownAppUnderTest } from './support/app-under-test'
import { daysAgo } from './support/apply-change'
import { askApi } from './support/ask-api'
import { slug } from './support/demo-organization'
import { expectText } from './support/expect-text'

const app = ownAppUnderTest()

interface Said {
  readonly grossMargin: number | null
  readonly acquisitionCost: { readonly amountMinor: number } | null
  readonly productComplexity: string
  readonly orgModel: string | null
  readonly timeZone: string
}

/** What the organization says of itself on a day, as the API tells it. */
async function said(asOf: string): Promise<Said> {
  const { organization } = await askApi<{ readonly organization: Said }>(
    app.api,
    `query ($slug: String!, $asOf: Date) { organization(slug: $slug, at: { asOf: $asOf }) {
      grossMargin acquisitionCost { amountMinor } productComplexity orgModel timeZone
    } }`,
    { slug, asOf },
  )
  return organization
}

test('gross margin and what winning customers costs are changed from a day on', async () => {
  const earlier = await said(daysAgo(11))
  const page = await app.openAsUser(`/${slug}/retention`)
  await page
    .getByRole('region', { name: 'Winning customers, and keeping them' })
    .getByRole('link', { name: 'Cost in the settings' })
    .click()
  await page.waitForURL(`**/${slug}/settings`)
  await page.getByRole('button', { name: 'Change…' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('From', { exact: true }).fill(daysAgo(10))
  await dialog.getByLabel('Gross margin').fill('81.25')
  await dialog.getByLabel('Acquisition cost a year').fill('1234567.5')
  await dialog.getByRole('button', { name: 'Preview' }).click()
  await expectText(dialog, '81.25%')
  await dialog.getByRole('button', { name: 'Apply' }).click()
  await dialog.waitFor({ state: 'detached' })
  const organization = page.getByRole('region', { name: 'Organisation', exact: true })
  await expectText(organization, '81.25%')
  await expectText(organization, '$1,234,567.50')
  expect(await said(daysAgo(10))).toEqual({
    ...earlier,
    grossMargin: 0.8125,
    acquisitionCost: { amountMinor: 1_234_567_50 },
  })
  expect(await said(daysAgo(11))).toEqual(earlier)
})

test('what is declared is changed and taken back, and the rest is left alone', async () => {
  const before = await said(daysAgo(0))
  const page = await app.openAsUser(`/${slug}/settings`)
  const dialog = page.getByRole('dialog')
  const change = async () => {
    await page.getByRole('button', { name: 'Change…' }).click()
    return dialog
  }
  await change()
  await dialog.getByLabel('Product complexity').selectOption('High')
  await dialog.getByLabel('Organisation model').selectOption('Not declared')
  await dialog.getByRole('combobox', { name: 'Time zone' }).fill('Lisbon')
  await page.getByRole('option', { name: 'Europe/Lisbon' }).click()
  await dialog.getByLabel('Acquisition cost a year').fill('')
  await dialog.getByRole('button', { name: 'Preview' }).click()
  await dialog.getByRole('button', { name: 'Apply' }).click()
  await dialog.waitFor({ state: 'detached' })
  expect(await said(daysAgo(0))).toEqual({
    ...before,
    productComplexity: 'HIGH',
    orgModel: null,
    timeZone: 'Europe/Lisbon',
    acquisitionCost: null,
  })
  // The button that opened it has the focus again, and a form left as it is changes nothing.
  await expect.poll(() => page.locator(':focus').textContent()).toBe('Change…')
  await page.keyboard.press('Enter')
  await dialog.getByRole('button', { name: 'Preview' }).click()
  await expectText(dialog, 'Nothing: everything is already so.')
})

test('a gross margin beyond the whole is refused at its field', async () => {
  const page = await app.openAsUser(`/${slug}/settings`, { locale: 'pt-BR' })
  await page.getByRole('button', { name: 'Alterar…' }).click()
  const dialog = page.getByRole('dialog')
  const margin = dialog.getByLabel('Margem bruta')
  await margin.fill('120,5')
  await dialog.getByRole('button', { name: 'Pré-visualizar' }).click()
  await margin.and(page.locator('[aria-invalid="true"]:focus')).waitFor()
  expect(await margin.inputValue()).toBe('120,5')
  expect(await dialog.getByRole('button', { name: 'Aplicar' }).count()).toBe(0)
})

test('another currency gets a plan rate, and a contract in it is told at the rate', async () => {
  const page = await app.openAsUser(`/${slug}/settings`)
  await page.getByRole('button', { name: 'Change…' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Add a currency' }).click()
  await dialog.getByRole('combobox', { name: 'Currency', exact: true }).last().click()
  await page.getByRole('option', { name: 'GBP', exact: true }).click()
  const rate = dialog.getByLabel('Worth in USD').last()
  await rate.fill('0')
  await dialog.getByRole('button', { name: 'Preview' }).click()
  await expectText(dialog, 'must be above zero')
  await rate.fill('1.5')
  await dialog.getByRole('button', { name: 'Preview' }).click()
  await dialog.getByRole('button', { name: 'Apply' }).click()
  await dialog.waitFor({ state: 'detached' })
  await expectText(
    page.getByRole('region', { name: 'Organisation', exact: true }),
    '1 GBP = 1.5 USD',
  )
})

test('who has to approve plans is set, and named', async () => {
  const page = await app.openAsUser(`/${slug}/settings`)
  await page.getByRole('button', { name: 'Change…' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('From', { exact: true }).fill('2031-01-01')
  const rule = dialog.getByRole('combobox', { name: 'Approval', exact: true })
  await rule.selectOption({ label: 'One of the named people' })
  await dialog.getByLabel('Approval above changes').fill('50')
  await dialog.getByLabel('Approval above cost a year').fill('100000')
  await dialog.getByRole('button', { name: 'Preview' }).click()
  await expectText(dialog, '“approvers” is required.')
  const approvers = dialog.getByLabel('Approvers', { exact: true })
  await approvers.fill('finance@acme.example')
  await approvers.press('Enter')
  await dialog.getByRole('button', { name: 'Preview' }).click()
  await expectText(dialog, 'finance@acme.example')
  await dialog.getByRole('button', { name: 'Apply' }).click()
  await dialog.waitFor({ state: 'detached' })
  await page.goto(`/${slug}/settings?asOf=2031-01-01`)
  const organization = page.getByRole('region', { name: 'Organisation', exact: true })
  await expectText(organization, 'One of the named people')
  await expectText(organization, 'finance@acme.example')
  await expectText(organization, '$100,000')
})
