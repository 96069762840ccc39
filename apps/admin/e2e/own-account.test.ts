import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { ownAppUnderTest } from './support/app-under-test'
import { slug } from './support/demo-organization'
import { expectText } from './support/expect-text'
import { user } from './support/first-user'
import { makeSecondUser } from './support/second-user'
import { totp } from './support/totp'
import { violationsInBothColours } from './support/violations-in-colours'

const app = ownAppUnderTest()
const another = 'a lamp beside the window'

const region = (page: Page, name: string) => page.getByRole('region', { name })
const dialog = (page: Page) => page.getByRole('dialog')

async function signIn(page: Page, email: string, password: string): Promise<void> {
  await page.getByLabel('Email').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
}

/** Somebody of a test's own, on the page of their account. */
async function openAs(name: string): Promise<{ readonly page: Page; readonly email: string }> {
  const { email, session } = await makeSecondUser(app.api, name)
  return { page: await app.open('/account', { storageState: session }), email }
}

test('the menu leads to the own account, which passes the checks for accessibility', async () => {
  const page = await app.openAsUser(`/${slug}/capacity`)
  await page.getByRole('button', { name: `Account of ${user.name}` }).click()
  await page.getByRole('menuitem', { name: 'Your account' }).click()
  await page.getByRole('heading', { name: 'Your account', level: 1 }).waitFor()
  await region(page, 'API tokens').waitFor()
  expect(await violationsInBothColours(page)).toEqual([])
})

test('a password is changed by the present one, and other sessions end', async () => {
  const { page, email } = await openAs('Petra Holm')
  const other = await app.open('/sign-in')
  await signIn(other, email, user.password)
  await other.waitForURL(`**/${slug}`)

  await page.getByRole('button', { name: 'Change the password…' }).click()
  await dialog(page).getByLabel('Present password').fill('not the password')
  await dialog(page).getByLabel('New password').fill(another)
  await dialog(page).getByRole('button', { name: 'Save' }).click()
  await expectText(dialog(page).getByRole('alert'), 'The present password is another.')
  await dialog(page).getByLabel('Present password').fill(user.password)
  await dialog(page).getByLabel('New password').fill('Password2024')
  await dialog(page).getByRole('button', { name: 'Save' }).click()
  await expectText(dialog(page).getByRole('alert'), 'among those that are guessed first')
  await dialog(page).getByLabel('New password').fill(another)
  await page.keyboard.press('Enter')
  await expectText(region(page, 'Password'), 'The password is changed.')

  await other.goto(`/${slug}/capacity`)
  await other.waitForURL('**/sign-in?*')
  await signIn(other, email, another)
  await other.waitForURL(`**/${slug}/capacity`)
  await page.reload()
  await page.getByRole('heading', { name: 'Your account', level: 1 }).waitFor()
})

test('sessions are listed, and ended one by one and all at once', async () => {
  const { page, email } = await openAs('Sven Lund')
  const others: Page[] = []
  for (let at = 0; at < 3; at += 1) {
    const other = await app.open('/sign-in')
    await signIn(other, email, user.password)
    await other.waitForURL(`**/${slug}`)
    others.push(other)
  }
  await page.reload()
  const rows = region(page, 'Where you are signed in').getByRole('listitem')
  await expect.poll(() => rows.count()).toBe(4)
  await expectText(rows.filter({ hasText: 'this one' }), 'last seen')
  await rows.getByRole('button', { name: 'End the session: Chrome on Linux' }).first().click()
  await expect.poll(() => rows.count()).toBe(3)
  await page.getByRole('button', { name: 'End all others' }).click()
  await expect.poll(() => rows.count()).toBe(1)
  for (const other of others) {
    await other.goto(`/${slug}/capacity`)
    await other.waitForURL('**/sign-in?*')
  }
})

test('a token is made, given another secret, and revoked', async () => {
  const { page } = await openAs('Tove Berg')
  const tokens = region(page, 'API tokens')
  const statusOf = async (token: string) => {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
    const body = JSON.stringify({ query: '{ viewer { name } }' })
    return (await fetch(`${app.api.origin}/graphql`, { method: 'POST', headers, body })).status
  }
  await page.getByRole('button', { name: 'New token…' }).click()
  await dialog(page).getByLabel('What it is for').fill('warehouse')
  await dialog(page).getByLabel('It ends after').selectOption({ label: '30 days' })
  await dialog(page).getByRole('button', { name: 'Make it' }).click()
  const first = await dialog(page).getByLabel('Secret').inputValue()
  await dialog(page).getByRole('button', { name: 'Done' }).click()
  await expectText(tokens, 'never used')
  expect(await statusOf(first)).toBe(200)

  await tokens.getByRole('button', { name: 'New secret: warehouse' }).click()
  await dialog(page).getByLabel('Take the present one for').selectOption({ label: 'A day' })
  await dialog(page).getByRole('button', { name: 'Make it' }).click()
  const second = await dialog(page).getByLabel('Secret').inputValue()
  await dialog(page).getByRole('button', { name: 'Done' }).click()
  await expectText(tokens, 'former secret until')
  expect([await statusOf(first), await statusOf(second)]).toEqual([200, 200])

  await tokens.getByRole('button', { name: 'Revoke: warehouse' }).click()
  await dialog(page).getByRole('button', { name: 'Revoke' }).click()
  await expect.poll(() => tokens.getByText('warehouse').count()).toBe(0)
  expect([await statusOf(first), await statusOf(second)]).toEqual([401, 401])
})

test('a second factor is turned on, asked for, replaced by a backup code, and turned off', async () => {
  const { page, email } = await openAs('Runa Falk')
  const factor = region(page, 'Second factor')
  await factor.getByRole('button', { name: 'Turn on…' }).click()
  await dialog(page).getByLabel('Your password').fill(user.password)
  await page.keyboard.press('Enter')
  await dialog(page).getByRole('img', { name: 'QR code for your authenticator app' }).waitFor()
  const key = await dialog(page).getByLabel('Key').inputValue()
  await dialog(page).getByLabel('Code that the app shows').fill('000000')
  await dialog(page).getByRole('button', { name: 'Go on' }).click()
  await expectText(dialog(page).getByRole('alert'), 'This code is wrong or too old.')
  await dialog(page).getByLabel('Code that the app shows').fill(totp(key))
  await dialog(page).getByRole('button', { name: 'Go on' }).click()
  const codes = dialog(page).getByRole('list', { name: 'Backup codes' }).getByRole('listitem')
  await expect.poll(() => codes.count()).toBe(10)
  const backup = await codes.first().innerText()
  await dialog(page).getByRole('button', { name: 'Done' }).click()
  await expectText(factor, 'A code of your authenticator app is asked for')

  const next = await app.open('/sign-in')
  await signIn(next, email, user.password)
  await next.getByRole('heading', { name: 'Second factor' }).waitFor()
  await next.getByLabel('Code', { exact: true }).fill(totp(key, 1))
  await next.keyboard.press('Enter')
  await next.waitForURL(`**/${slug}`)

  const third = await app.open('/sign-in')
  await signIn(third, email, user.password)
  await third.getByRole('button', { name: 'Use a backup code' }).click()
  await third.getByLabel('Backup code').fill(backup)
  await third.getByRole('button', { name: 'Confirm' }).click()
  await third.waitForURL(`**/${slug}`)

  await factor.getByRole('button', { name: 'Turn off…' }).click()
  await dialog(page).getByLabel('Your password').fill(user.password)
  await dialog(page).getByRole('button', { name: 'Turn off…' }).click()
  await expectText(factor, 'Besides the password')
  const last = await app.open('/sign-in')
  await signIn(last, email, user.password)
  await last.waitForURL(`**/${slug}`)
})
