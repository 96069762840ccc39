import { expect, test } from 'vitest'
import { ownAppUnderTest } from './support/app-under-test'
import { slug } from './support/demo-organization'
import { expectText } from './support/expect-text'

const app = ownAppUnderTest()

test('a threshold that is moved shows its effect while it moves, by the keyboard too, and a link shows it again', async () => {
  const page = await app.openAsUser(`/${slug}/service-model`)
  const workshop = page.getByRole('region', { name: 'Tier thresholds' })
  const accounts = workshop.getByRole('table', { name: 'Accounts by tier' })
  const cells = async () =>
    accounts
      .getByRole('row', { name: /^High-touch/ })
      .getByRole('cell')
      .allInnerTexts()
  await expectText(workshop, 'These are the thresholds in force')
  await expect.poll(cells).toHaveLength(1)
  const [today] = await cells()
  const slider = workshop.getByRole('slider', { name: 'High-touch from' })
  await slider.focus()
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowLeft')
  await expectText(workshop, 'accounts move')
  await expect.poll(async () => (await cells()).length).toBe(2)
  const [before, after] = await cells()
  expect(before).toBe(today)
  expect(Number(after)).toBeGreaterThan(Number(before))
  expect(await slider.getAttribute('aria-valuetext')).toBe('$50,000')
  await page.waitForURL(/high=50000/)
  await page.reload()
  await expectText(workshop, 'accounts move')
  await workshop.getByRole('button', { name: 'Back to those in force' }).click()
  await expectText(workshop, 'These are the thresholds in force')
})

test('other thresholds are put into a scenario with the accounts that follow, and nothing live changes', async () => {
  const page = await app.openAsUser(`/${slug}/service-model?high=150000`)
  const workshop = page.getByRole('region', { name: 'Tier thresholds' })
  await workshop.getByRole('button', { name: 'Preview the change…' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText('What changes').waitFor()
  await dialog.getByRole('button', { name: 'Make a scenario…' }).click()
  await dialog.getByLabel('Name of the scenario').fill('Fewer in high-touch')
  await dialog.getByRole('button', { name: 'Put into a scenario' }).click()
  await page.getByRole('heading', { name: 'Fewer in high-touch', level: 1 }).waitFor()
  await page.goto(`/${slug}/service-model`)
  await expectText(workshop, 'In force: $100,000.')
})

test('one movement between tiers is ticked, and its plan previewed alone', async () => {
  const page = await app.openAsUser(`/${slug}/service-model`)
  const movements = page.getByRole('region', { name: 'Tier movements' })
  await movements.getByRole('checkbox').first().check()
  await movements.getByRole('button', { name: 'Preview 1 movement' }).click()
  await expectText(page.getByRole('dialog'), 'What changes')
})

test('the movements between tiers are previewed and applied', async () => {
  const page = await app.openAsUser(`/${slug}/service-model`)
  const movements = page.getByRole('region', { name: 'Tier movements' })
  await movements.getByRole('button', { name: 'Preview the plan' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText('What changes').waitFor()
  await dialog.getByRole('heading', { name: 'What it costs' }).waitFor()
  await expectText(dialog, 'Effect on the budget, a year')
  await dialog.getByRole('button', { name: 'Apply' }).click()
  await page.getByText(/The organisation is at revision \d+/).waitFor()
  await expectText(movements, 'No account is to move up or down on this day.')
})

test('what the service model depends on is answered, and told with its day', async () => {
  const page = await app.openAsUser(`/${slug}/service-model`)
  const model = page.getByRole('region', { name: 'Service model that fits' })
  await model.getByRole('button', { name: 'Record answers' }).click()
  const dialog = page.getByRole('dialog')
  await dialog
    .getByLabel('Service that competitors give at the same price')
    .selectOption({ label: 'Tech-touch' })
  await dialog.getByLabel('Are content and automation built?').selectOption({ label: 'Yes' })
  await dialog.getByRole('button', { name: 'Preview' }).click()
  await dialog.getByRole('button', { name: 'Apply' }).click()
  await expectText(model, 'Competition and readiness as answered on')
})
