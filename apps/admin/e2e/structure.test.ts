import { expect, test } from 'vitest'
import { slug } from './support/demo-organization'
import { expectText } from './support/expect-text'
import { appUnderTest, ownAppUnderTest } from './support/app-under-test'

const app = appUnderTest()
const ownApp = ownAppUnderTest()

test('the models stand side by side, why in full is opened, and the plan for one is previewed', async () => {
  const page = await app.openAsUser(`/${slug}/structure`)
  const models = page.getByRole('region', { name: 'Organisation model' })
  const pod = models.getByRole('article', { name: 'Pod' })
  await expectText(pod.getByRole('list', { name: 'Teams that it makes' }), 'SMB pod')
  await expectText(pod, 'People who move')
  await pod.getByText('What the score of Pod consists of').click()
  await pod.getByText('Team size').filter({ visible: true }).first().waitFor()
  await pod.getByRole('button', { name: 'Preview: Pod' }).click()
  const dialog = page.getByRole('dialog')
  await expectText(dialog, 'What changes')
  const notes = dialog.getByRole('region', { name: 'What to know of this plan' })
  await expectText(notes, 'at the target utilisation')
  await dialog.getByRole('button', { name: 'Back' }).click()
  await dialog.waitFor({ state: 'detached' })
})

test('a model becomes a scenario by one button', async () => {
  const page = await ownApp.openAsUser(`/${slug}/structure`)
  await page.getByRole('button', { name: 'Make a scenario of it: Pod' }).click()
  await page.getByRole('heading', { name: 'Model: Pod', level: 1 }).waitFor()
  await expectText(page.getByRole('main'), 'Compare with live')
})

test('a new scenario begins as a model would have it, and its row says what it comes to', async () => {
  const page = await ownApp.openAsUser(`/${slug}/scenarios`)
  await page.getByRole('button', { name: 'New scenario…' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Name').fill('By regions')
  await dialog.getByLabel('Stands on').selectOption({ label: 'Geographic' })
  await dialog.getByRole('button', { name: 'Save' }).click()
  await page.getByRole('heading', { name: 'By regions', level: 1 }).waitFor()
  await page.getByRole('link', { name: 'All scenarios' }).click()
  const row = page.getByRole('listitem').filter({ hasText: 'By regions' })
  await row.getByText(/^by .* · [1-9]\d* changes/).waitFor()
  await expect.poll(async () => row.innerText()).toMatch(/Positions\s*\+\d/)
})

test('handovers, hours and specialists are told, each with its reasons', async () => {
  const page = await app.openAsUser(`/${slug}/structure`)
  const panel = (name: string) => page.getByRole('region', { name, exact: true })
  await expectText(panel('Handovers'), 'handovers done')
  await expectText(panel('Hours covered'), 'h covered.')
  const specialists = panel('What specialists bring')
  await expectText(specialists, 'renewals ahead in 12 months')
  await specialists.getByRole('button', { name: /: CS Operations$/ }).click()
  await expectText(specialists, 'Given back, FTE')
})

test('what went into an answer is told in words', async () => {
  const page = await app.openAsUser(`/${slug}/structure`)
  const reasons = page.getByRole('button', { name: /^Why: / })
  await reasons.nth(12).waitFor()
  // An opened one is called otherwise, and is not found again.
  while ((await reasons.count()) > 0) await reasons.first().click()
  const wentIn = page.locator('section', {
    has: page.getByRole('heading', { name: 'What went in', exact: true }),
  })
  const terms = await wentIn.locator('> dl > div > dt').allTextContents()
  expect(terms.length).toBeGreaterThan(20)
  expect(terms.filter((term) => /[a-z][A-Z]|[A-Z]_[A-Z]|^[a-z]/.test(term))).toEqual([])
})
