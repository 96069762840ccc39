import type { Page } from 'playwright-core'
import { user } from './first-user'
import { totp } from './totp'

/** Turns the second factor on by an authenticator app, on the page of one's account. */
export async function turnOnSecondFactor(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog')
  const factor = page.getByRole('region', { name: 'Second factor', exact: true })
  await factor.getByRole('button', { name: 'Turn on…' }).click()
  await dialog.getByLabel('Your password').fill(user.password)
  await page.keyboard.press('Enter')
  const key = await dialog.getByLabel('Key').inputValue()
  await dialog.getByLabel('Code that the app shows').fill(totp(key))
  await dialog.getByRole('button', { name: 'Go on' }).click()
  await dialog.getByRole('button', { name: 'Done' }).click()
}
