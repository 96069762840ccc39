import { expect, test } from 'vitest'
import { appUnderTest } from './support/app-under-test'
import { slug } from './support/demo-organization'
import { settled } from './support/pages'

const app = appUnderTest()

test('the months ahead are told with odds, another assumption changes them, and the likely seats are previewed', async () => {
  const page = await app.openAsUser(`/${slug}/growth`)
  await settled(page)
  const main = page.getByRole('main')
  const verdict = main.getByText(/customers today, .* in 24 months .* four of five/)
  const before = await verdict.innerText()
  const hires = main.getByRole('region', { name: 'Hires' })
  expect(await hires.getByRole('row').count()).toBeGreaterThan(1)

  const assumed = main.getByRole('textbox', { name: 'New customers, Mid-market' })
  await assumed.fill('20')
  await assumed.press('Enter')
  await expect.poll(async () => verdict.innerText()).not.toBe(before)
  expect(new URL(page.url()).searchParams.get('assume')).toContain('NEW_CUSTOMERS')
  await main.getByRole('button', { name: 'Take what was found' }).click()
  await expect.poll(async () => verdict.innerText()).toBe(before)

  await hires.getByRole('button', { name: /^Open the .*likely seat/ }).click()
  const dialog = page.getByRole('dialog', { name: 'Plan of hires' })
  await dialog.getByText('What changes').waitFor()
})
