import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ownAppUnderTest } from './support/app-under-test'
import { axeViolations } from './support/axe-violations'
import { slug } from './support/demo-organization'
import { expectText } from './support/expect-text'
import { type IdentityProvider, startIdentityProvider } from './support/identity-provider'

const app = ownAppUnderTest()
let provider: IdentityProvider

beforeAll(async () => {
  provider = await startIdentityProvider(app.api.origin)
})
afterAll(async () => provider.close())

const panel = (page: Page) => page.getByRole('region', { name: 'Single sign-on' })

async function beginWithCompany(page: Page, email: string): Promise<void> {
  await page.getByLabel('Email').fill(email)
  await page.getByRole('button', { name: 'Sign in with your company' }).click()
}

/** Signs in on the provider's own pages, and agrees there. */
async function enterAtProvider(page: Page, email: string): Promise<void> {
  await page.waitForURL(`${provider.issuer}/**`)
  await page.locator('input[name=login]').fill(email)
  await page.locator('input[name=password]').fill('whatever it wants')
  await page.locator('button[type=submit]').click()
  await page.locator('button[type=submit]', { hasText: 'Continue' }).click()
}

test('an owner connects a provider, and somebody comes in by it to where they wanted to', async () => {
  const page = await app.openAsUser(`/${slug}/settings`)
  await panel(page).getByRole('button', { name: 'Connect…' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Issuer').fill(`${provider.issuer}/other`)
  await dialog.getByLabel('Client ID').fill(provider.clientId)
  await dialog.getByLabel('Client secret').fill(provider.clientSecret)
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expectText(dialog, 'no OpenID Connect provider of exactly this issuer')
  const issuer = dialog.getByLabel('Issuer')
  await expect.poll(() => issuer.evaluate((field) => field === document.activeElement)).toBe(true)
  await dialog.getByLabel('Issuer').fill(provider.issuer)
  await dialog.getByLabel('Their role').selectOption({ label: 'Planner' })
  // For whoever has the installation, as the first user does.
  await dialog.getByLabel('Opens every organisation of its users').check()
  await dialog.getByRole('button', { name: 'Save' }).click()
  await dialog.waitFor({ state: 'detached' })
  await expectText(panel(page), provider.issuer)
  await expectText(panel(page), 'every organisation of its users')

  await panel(page).getByLabel('Domain', { exact: true }).fill('corp.example')
  await panel(page).getByRole('button', { name: 'Add' }).click()
  await expectText(panel(page), '_postscale.corp.example')
  await panel(page).getByRole('button', { name: 'Check the record: corp.example' }).click()
  const domain = panel(page).getByRole('listitem').filter({ hasText: 'corp.example' })
  await expect.poll(async () => domain.getByText('proved', { exact: true }).count()).toBe(1)
  await panel(page).getByRole('button', { name: 'Test' }).click()
  await expectText(panel(page).getByRole('status'), 'The provider answers.')
  await page.emulateMedia({ reducedMotion: 'reduce' })
  expect(await axeViolations(page)).toEqual([])

  const visitor = await app.open(`/${slug}/roster?asOf=2026-10-01`)
  await visitor.waitForURL('**/sign-in?*')
  await beginWithCompany(visitor, 'ina@corp.example')
  await enterAtProvider(visitor, 'ina@corp.example')
  await visitor.waitForURL(`**/${slug}/roster?asOf=2026-10-01`)
  await visitor.getByRole('button', { name: 'Account of ina' }).waitFor()

  await page.reload()
  await expectText(panel(page), 'ina@corp.example')
})

test('what goes wrong is told on the sign-in page, in the visitor’s language', async () => {
  const page = await app.open('/sign-in')
  await beginWithCompany(page, 'ina@nowhere.example')
  await expectText(page.getByRole('alert'), 'No organisation has single sign-on for this address.')
  await beginWithCompany(page, 'ina@corp.example')
  await page.waitForURL(`${provider.issuer}/**`)
  await page.getByRole('link', { name: 'Cancel' }).click()
  await page.waitForURL(`${app.api.origin}/sign-in?*`)
  await expectText(page.getByRole('alert'), 'did not sign you in')
  await page.emulateMedia({ reducedMotion: 'reduce' })
  expect(await axeViolations(page)).toEqual([])

  const other = await app.open('/sign-in', { locale: 'pt-BR' })
  await other.getByLabel('E-mail').fill('ina@corp.example')
  await other.getByRole('button', { name: 'Entrar com a sua empresa' }).click()
  await enterAtProvider(other, 'ina@elsewhere.example')
  await other.waitForURL(`${app.api.origin}/sign-in?*`)
  await expectText(other.getByRole('alert'), 'não é de nenhum domínio')
})

test('whoever signs out is led on to the provider, to sign out there too', async () => {
  const visitor = await app.open('/sign-in')
  await beginWithCompany(visitor, 'uma@corp.example')
  await enterAtProvider(visitor, 'uma@corp.example')
  await visitor.waitForURL(`**/${slug}`)
  await visitor.getByRole('button', { name: 'Account of uma' }).click()
  await visitor.getByRole('menuitem', { name: 'Sign out' }).click()
  await visitor.waitForURL(`${provider.issuer}/session/end?*`)
  await visitor.getByRole('button', { name: 'Yes, sign me out' }).click()
  await visitor.waitForURL(`${provider.issuer}/session/end/success*`)

  await visitor.goto(`${app.api.origin}/${slug}/roster`)
  await visitor.waitForURL('**/sign-in?*')
  await beginWithCompany(visitor, 'uma@corp.example')
  await visitor.waitForURL(`${provider.issuer}/interaction/**`)
  expect(await visitor.locator('input[name=login]').count()).toBe(1)
})

test('taking the provider away signs out whom it signed in', async () => {
  const visitor = await app.open('/sign-in')
  await beginWithCompany(visitor, 'ole@corp.example')
  await enterAtProvider(visitor, 'ole@corp.example')
  await visitor.waitForURL(`**/${slug}`)

  const page = await app.openAsUser(`/${slug}/settings`)
  await panel(page).getByRole('button', { name: 'Remove', exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Remove' }).click()
  await dialog.waitFor({ state: 'detached' })
  await visitor.goto(`/${slug}/roster`)
  await visitor.waitForURL('**/sign-in?*')
  expect(await panel(page).getByRole('button', { name: 'Connect…' }).count()).toBe(1)
})

test('a directory is given a token, which is shown once and can be ended', async () => {
  const page = await app.openAsUser(`/${slug}/settings`)
  await panel(page).getByRole('button', { name: 'Make a token' }).click()
  const token = await panel(page).getByLabel('New token').inputValue()
  const asked = async () =>
    page.request.get('/scim/v2/Users', { headers: { authorization: `Bearer ${token}` } })
  expect((await asked()).status()).toBe(200)
  await page.reload()
  await expectText(panel(page), `${token.slice(0, 8)}…`)
  expect(await panel(page).getByLabel('New token').count()).toBe(0)
  await panel(page).getByRole('button', { name: 'End the token' }).click()
  await expectText(panel(page), 'None: members are kept by hand.')
  expect((await asked()).status()).toBe(401)
})
