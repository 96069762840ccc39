import { expect, test } from 'vitest'
import { expectText } from './support/expect-text'
import { appUnderTest } from './support/app-under-test'

const app = appUnderTest()

test('customers are listed by ACV, found by name and filtered by segment', async () => {
  const page = await app.openAsUser('/acme-cloud/customers')
  const table = page.getByRole('table', { name: 'Customers' })
  await table.getByRole('link', { name: 'Tidewell Markets' }).waitFor()
  await table.getByText('Healthy').first().waitFor()
  await page.getByText('300 customers').waitFor()
  await page.getByRole('button', { name: 'Show more' }).click()
  await expect.poll(() => table.getByRole('row').count()).toBe(101)
  await page.getByRole('searchbox').fill('tidewell')
  await table.getByRole('link', { name: 'Doramar Industrias' }).waitFor({ state: 'detached' })
  await table.getByRole('link', { name: 'Tidewell Markets' }).waitFor()
  await page.getByRole('searchbox').fill('no such customer')
  await page.getByText('No customer matches').waitFor()
})

test('a customer opens with its contract and who covers it', async () => {
  const page = await app.openAsUser('/acme-cloud/customers')
  await page.getByRole('link', { name: 'Tidewell Markets' }).click()
  await page.getByRole('heading', { name: 'Tidewell Markets', level: 1 }).waitFor()
  await page.getByRole('region', { name: 'Account', exact: true }).getByText('$503,800').waitFor()
  await expectText(page.getByRole('region', { name: 'Coverage' }), 'Declan Byrne')
  const lifecycle = page.getByRole('region', { name: 'Lifecycle' })
  await lifecycle.getByRole('button', { name: 'Why: Lifecycle' }).click()
  await expectText(lifecycle, 'What went in')
  await expectText(lifecycle, 'To leave the stage')
  await page.getByRole('region', { name: 'Next best actions' }).waitFor()
  await page.getByRole('link', { name: 'All customers' }).click()
  await page.waitForURL('**/acme-cloud/customers')
})
