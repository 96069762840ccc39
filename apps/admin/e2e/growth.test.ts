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

test('what staff costs beside revenue is drawn, last year’s projection is judged without what was decided, and support is staffed', async () => {
  const page = await app.openAsUser(`/${slug}/growth`)
  await settled(page)
  const main = page.getByRole('main')
  const money = main.getByRole('region', { name: 'Money and retention' })
  await money.getByRole('combobox', { name: 'Figure' }).selectOption('Cost share of revenue')
  await money.getByRole('img', { name: 'Cost share of revenue' }).waitFor()
  expect(new URL(page.url()).searchParams.get('figure')).toBe('COST_SHARE')

  const backtest = main.getByRole('region', { name: 'How well last year would have been told' })
  await backtest.getByText(/should be 80 %/).waitFor()
  const rows = await backtest.getByRole('row').allInnerTexts()
  const decided = rows.findIndex((text) => text.startsWith('Follows from whom you hired'))
  expect(rows.findIndex((text) => text.startsWith('Customers'))).toBeLessThan(decided)
  expect(rows.findIndex((text) => text.startsWith('Staff cost'))).toBeGreaterThan(decided)

  // 60 an hour of 6 minutes keep 6 busy; ten answer 1 − 0.1013 × e^(−4 ÷ 6) = 94.8 % within a minute, one too few.
  const staffing = main.getByRole('region', { name: 'People for support (Erlang C)' })
  await staffing.getByRole('textbox', { name: 'Requests an hour' }).fill('60')
  await staffing.getByRole('textbox', { name: 'Minutes to handle one' }).fill('6')
  await staffing.getByRole('textbox', { name: 'Percent answered in time' }).fill('95')
  await staffing.getByRole('textbox', { name: 'In time: within so many minutes' }).fill('1')
  await staffing.getByText(/^With 11 people at work/).waitFor()
})
