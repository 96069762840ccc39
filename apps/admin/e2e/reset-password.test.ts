import { expect, test } from 'vitest'
import { ownAppUnderTest } from './support/app-under-test'
import { axeViolations } from './support/axe-violations'
import { slug } from './support/demo-organization'
import { expectText } from './support/expect-text'
import { user } from './support/first-user'
import { makeSecondUser } from './support/second-user'

const app = ownAppUnderTest()
const another = 'a lamp beside the window'

test('whoever forgot their password is told whom to ask where no mail is sent', async () => {
  const page = await app.open('/sign-in')
  await page.getByRole('link', { name: 'Forgot your password?' }).click()
  await page.getByRole('heading', { name: 'Forgot your password?' }).waitFor()
  await page.getByLabel('Email').fill(user.email)
  await page.keyboard.press('Enter')
  await expectText(page.getByRole('status'), 'This installation sends no mail.')
  await page.emulateMedia({ reducedMotion: 'reduce' })
  expect(await axeViolations(page)).toEqual([])
})

test('a link that a manager hands over leads to another password, once', async () => {
  const { email } = await makeSecondUser(app.api, 'Lena Frost')
  const page = await app.openAsUser(`/${slug}/settings`)
  await page.getByRole('button', { name: 'Change: Lena Frost' }).click()
  await page.getByRole('button', { name: 'Link for a new password…' }).click()
  const link = await page.getByRole('dialog').getByLabel('Link').inputValue()
  const path = new URL(link).pathname + new URL(link).hash

  const theirs = await app.open(path)
  await expectText(theirs.getByRole('main'), `For ${email}.`)
  await theirs.getByLabel('New password').fill('1234567890')
  await theirs.getByRole('button', { name: 'Save the password' }).click()
  await expectText(theirs.getByRole('alert'), 'among those that are guessed first')
  await theirs.getByLabel('New password').fill(another)
  await theirs.keyboard.press('Enter')
  await expectText(theirs.getByRole('status'), 'The password is changed.')
  await theirs.getByRole('link', { name: 'Back to sign-in' }).click()
  await theirs.getByLabel('Email').fill(email)
  await theirs.getByLabel('Password', { exact: true }).fill(another)
  await theirs.keyboard.press('Enter')
  await theirs.waitForURL(`**/${slug}`)

  const late = await app.open(path)
  await expectText(late.getByRole('alert'), 'This link was already used or has expired.')
})
