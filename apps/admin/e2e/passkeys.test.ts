import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { ownAppUnderTest } from './support/app-under-test'
import { slug } from './support/demo-organization'
import { expectText } from './support/expect-text'
import { user } from './support/first-user'
import { makeSecondUser } from './support/second-user'
import { violationsInBothColours } from './support/violations-in-colours'
import { addAuthenticator } from './support/virtual-authenticator'

const app = ownAppUnderTest()

const region = (page: Page, name: string) => page.getByRole('region', { name })
const dialog = (page: Page) => page.getByRole('dialog')

/** Somebody of a test's own, signed in on the page of their account under a host's name: numbers have no passkeys. */
async function openAs(name: string): Promise<Page> {
  const { email } = await makeSecondUser(app.api, name)
  const origin = app.api.origin.replace('127.0.0.1', 'localhost')
  const page = await app.open('/sign-in?next=/account', { baseURL: origin })
  await page.getByLabel('Email').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(user.password)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Your account', level: 1 }).waitFor()
  return page
}

async function signOut(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: `Account of ${name}` }).click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
  await page.getByRole('heading', { name: 'Sign in', level: 1 }).waitFor()
}

test('a passkey is added, signs its user in, is told of, and removed', async () => {
  const name = 'Yrsa Lind'
  const page = await openAs(name)
  const device = await addAuthenticator(page)
  const passkeys = region(page, 'Passkeys')
  await expectText(passkeys, 'You have none.')
  await passkeys.getByRole('button', { name: 'New passkey…' }).click()
  await dialog(page).getByLabel('What it is called').fill('Work laptop')
  await dialog(page).getByLabel('Your password').fill('not the password')
  await dialog(page).getByRole('button', { name: 'Go on' }).click()
  await expectText(dialog(page).getByRole('alert'), 'The present password is another.')
  expect(await device.count()).toBe(0)
  await dialog(page).getByLabel('Your password').fill(user.password)
  await dialog(page).getByRole('button', { name: 'Go on' }).click()
  await expectText(passkeys, 'Work laptop')
  await expectText(passkeys, 'never used')
  expect(await device.count()).toBe(1)
  expect(await violationsInBothColours(page)).toEqual([])

  await passkeys.getByRole('button', { name: 'New passkey…' }).click()
  await dialog(page).getByLabel('Your password').fill(user.password)
  await dialog(page).getByRole('button', { name: 'Go on' }).click()
  await expectText(dialog(page).getByRole('alert'), 'This device has a passkey for you already.')
  await dialog(page).getByRole('button', { name: 'Cancel' }).click()

  await device.answers(false)
  await signOut(page, name)
  expect(await violationsInBothColours(page)).toEqual([])
  await device.answers(true)
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
  await page.waitForURL(`**/${slug}`)
  await page.goto('/account')
  await expectText(region(page, 'Where you are signed in'), 'by the passkey “Work laptop”')

  await passkeys.getByRole('button', { name: 'Remove: Work laptop' }).click()
  await dialog(page).getByLabel('Your password').fill(user.password)
  await dialog(page).getByRole('button', { name: 'Remove' }).click()
  await expectText(passkeys, 'You have none.')
  await device.answers(false)
  await signOut(page, name)
  await device.answers(true)
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
  await expectText(page.getByRole('alert'), 'This passkey could not be checked')
})

test('a passkey is offered where the address is typed', async () => {
  const name = 'Tove Berg'
  const page = await openAs(name)
  await addAuthenticator(page)
  await region(page, 'Passkeys').getByRole('button', { name: 'New passkey…' }).click()
  await dialog(page).getByLabel('Your password').fill(user.password)
  await dialog(page).getByRole('button', { name: 'Go on' }).click()
  await expectText(region(page, 'Passkeys'), 'Chrome on Linux')
  await page.getByRole('button', { name: `Account of ${name}` }).click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
  // The device of the test chooses as its user would, without the list that the browser shows them.
  await page.waitForURL(`**/${slug}`)
})
