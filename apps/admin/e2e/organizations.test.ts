import { expect, test } from 'vitest'
import { appUnderTest } from './support/app-under-test'
import { askApi, askOrganization } from './support/ask-api'
import { slug } from './support/demo-organization'
import { expectText } from './support/expect-text'
import { settled } from './support/pages'

const app = appUnderTest()

const createOrganization = `
  mutation Create($input: CreateOrganizationInput!) {
    createOrganization(input: $input) { error { message } }
  }
`

test('the switch leads from one organization to another, and keeps the day', async () => {
  await askApi(app.api, createOrganization, {
    input: { change: { slug: 'borealis', name: 'Borealis', currency: 'EUR' } },
  })
  const { name } = await askOrganization<{ readonly name: string }>(app.api, 'name')
  const page = await app.openAsUser(`/${slug}/teams?asOf=2026-10-01`)
  await page.getByRole('button', { name: `Organisation: ${name}. Switch` }).click()
  await page.getByRole('menuitem', { name: 'Borealis' }).click()
  await page.waitForURL('**/borealis?asOf=*')
  await page.getByRole('button', { name: 'Organisation: Borealis. Switch' }).waitFor()
  await page.getByRole('link', { name: 'Import a file' }).waitFor()
  await page.getByRole('link', { name: 'Capacity' }).click()
  await page.getByText('Nothing to measure on this day').waitFor()
  await page.getByRole('link', { name: 'Teams' }).click()
  await page.getByText('No teams on this day').waitFor()
  await page.getByRole('link', { name: 'Roster' }).click()
  await expectText(page.getByRole('main'), 'No positions on this day')
})

test('the chosen day stays in the address and goes along from page to page', async () => {
  const page = await app.openAsUser(`/${slug}/capacity`)
  await page.getByRole('button', { name: 'As of: Today' }).click()
  await page.getByLabel('As of', { exact: true }).fill('2026-03-01')
  await page.waitForURL(`**/${slug}/capacity?asOf=2026-03-01`)
  await page.getByRole('link', { name: 'Roster' }).click()
  await page.waitForURL(`**/${slug}/roster?asOf=2026-03-01`)
  await page.getByRole('button', { name: 'As of: Mar 1, 2026' }).click()
  await page.getByRole('button', { name: 'Back to today' }).click()
  await page.waitForURL(`**/${slug}/roster`)
  await page.getByRole('button', { name: 'As of: Today' }).waitFor()
  expect(new URL(page.url()).searchParams.has('asOf')).toBe(false)
})

test('an unknown organization and an unknown page say so', async () => {
  const page = await app.openAsUser('/no-such-company/capacity')
  await expectText(page.getByRole('main'), 'There is nothing here')
  await page.goto(`/${slug}/no-such-page`)
  await page.getByText('There is nothing here').waitFor()
  await page.getByRole('link', { name: 'To the start' }).click()
  await page.waitForURL(`**/${slug}`)
})

test('a question that fails can be asked again', async () => {
  const page = await app.openAsUser(`/${slug}/capacity`)
  await settled(page)
  await page.route('**/graphql', async (route) => route.fulfill({ status: 500, body: '{}' }))
  await page.getByRole('link', { name: 'Teams' }).click()
  await page.getByText('Something went wrong on our side').first().waitFor()
  await page.unroute('**/graphql')
  // Each part of the page asks by itself, also what stands within another.
  const again = page.getByRole('button', { name: 'Try again' })
  await expect
    .poll(async () => {
      const left = await again.count()
      if (left > 0) await again.last().click()
      return left
    })
    .toBe(0)
  await settled(page)
  await expect.poll(() => page.getByRole('alert').count()).toBe(0)
})

test('the language can be changed, and stays for the next visit', async () => {
  const page = await app.openAsUser(`/${slug}/capacity`)
  await page.getByRole('button', { name: /^Account of/ }).click()
  await page.getByRole('menuitemradio', { name: 'Português' }).click()
  await page.getByRole('heading', { name: 'Capacidade', level: 1 }).waitFor()
  await page
    .getByText(/Contratar \d+ pessoa/)
    .first()
    .waitFor()
  await page.reload()
  await page.getByRole('heading', { name: 'Capacidade', level: 1 }).waitFor()
  expect(await page.locator('html').getAttribute('lang')).toBe('pt')
})
