import { expect, test } from 'vitest'
import { slug } from './support/demo-organization'
import { expectText } from './support/expect-text'
import { ownAppUnderTest } from './support/app-under-test'
import { user } from './support/first-user'
import { settled } from './support/pages'

const app = ownAppUnderTest({ withUser: false })

test('the one-time link makes the first user, signs them in and then works no more', async () => {
  const page = await app.open(app.api.setupLink)
  await page.getByLabel('Name').fill(user.name)
  await page.getByLabel('Email').fill(user.email)
  await page.getByLabel('Password', { exact: true }).fill(user.password)
  await page.getByRole('button', { name: 'Create user and sign in' }).click()
  await page.waitForURL(`**/${slug}`)
  await page.getByRole('button', { name: `Account of ${user.name}` }).waitFor()

  const again = await app.open(app.api.setupLink)
  await again.getByLabel('Name').fill('Somebody Else')
  await again.getByLabel('Email').fill('else@acme.example')
  await again.getByLabel('Password', { exact: true }).fill(user.password)
  await again.getByRole('button', { name: 'Create user and sign in' }).click()
  await expectText(again.getByRole('alert'), 'already used or has expired')
})

test('a page asks for the sign-in, tells a wrong password, and opens after the right one', async () => {
  const page = await app.open(`/${slug}/roster?asOf=2026-10-01`)
  await page.waitForURL('**/sign-in?*')
  await page.getByLabel('Email').fill(user.email)
  await page.getByLabel('Password', { exact: true }).fill('not the password')
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await expectText(page.getByRole('alert'), 'The email or the password is wrong.')

  await page.getByLabel('Password', { exact: true }).fill(user.password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await page.waitForURL(`**/${slug}/roster?asOf=2026-10-01`)
  await page.getByRole('heading', { name: 'Roster', level: 1 }).waitFor()
})

test('when the session ends, the next question leads to the sign-in and back', async () => {
  const page = await app.open('/sign-in')
  await page.getByLabel('Email').fill(user.email)
  await page.getByLabel('Password', { exact: true }).fill(user.password)
  await page.keyboard.press('Enter')
  await page.waitForURL(`**/${slug}`)
  await settled(page)
  // An answer on its way would end the session before the click does.
  await page.waitForLoadState('networkidle')
  await page.context().clearCookies()
  // A pointer asks when it comes near already, and the link is gone before it is pressed.
  await page.getByRole('link', { name: 'Teams' }).dispatchEvent('click')
  await page.waitForURL('**/sign-in?*')
  await page.getByText('Your session has ended').waitFor()
  await page.getByLabel('Email').fill(user.email)
  await page.getByLabel('Password', { exact: true }).fill(user.password)
  await page.keyboard.press('Enter')
  await expectText(page.getByRole('heading', { level: 1 }), 'Teams')
})

test('signing out closes the app, also for the address of a page', async () => {
  const page = await app.open('/sign-in')
  await page.getByLabel('Email').fill(user.email)
  await page.getByLabel('Password', { exact: true }).fill(user.password)
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: `Account of ${user.name}` }).click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
  await page.waitForURL('**/sign-in')
  await page.goto(`/${slug}/capacity`)
  await page.waitForURL('**/sign-in?*')
  expect(new URL(page.url()).searchParams.get('next')).toBe(`/${slug}/capacity`)
})

test('the sign-in leads to no other site afterwards', async () => {
  const page = await app.open('/sign-in?next=//elsewhere.example/')
  await page.getByLabel('Email').fill(user.email)
  await page.getByLabel('Password', { exact: true }).fill(user.password)
  await page.keyboard.press('Enter')
  await page.waitForURL(`**/${slug}`)
  expect(new URL(page.url()).origin).toBe(app.api.origin)
})

test('the sign-in comes with less than 200 KB of code, whatever else the app has', async () => {
  const page = await app.open('about:blank')
  const scripts: Promise<number>[] = []
  page.on('response', (response) => {
    if (!response.url().endsWith('.js')) return
    scripts.push(
      response
        .request()
        .sizes()
        .then(({ responseBodySize }) => responseBodySize),
    )
  })
  await page.goto('/sign-in', { waitUntil: 'networkidle' })
  await page.getByLabel('Password', { exact: true }).waitFor()
  const sizes = await Promise.all(scripts)
  expect(sizes.length).toBeGreaterThan(0)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(200 * 1024)
})
