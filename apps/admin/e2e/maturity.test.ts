import { expect, test } from 'vitest'
import { ownAppUnderTest } from './support/app-under-test'
import { askOrganization } from './support/ask-api'
import { slug } from './support/demo-organization'
import { expectText } from './support/expect-text'

const app = ownAppUnderTest()

test('the stage opens its evidence, and the steps up are told', async () => {
  const page = await app.openAsUser(`/${slug}/capacity`)
  await page.getByRole('link', { name: 'Maturity' }).click()
  await page.waitForURL(`**/${slug}/maturity`)
  const stage = page.getByRole('region', { name: 'Stage of maturity' })
  await stage.getByRole('button', { name: 'Why: By practices' }).click()
  await expectText(stage, 'What went in')
  await page
    .getByRole('region', { name: 'What moves it up' })
    .getByRole('listitem')
    .first()
    .waitFor()
  await expectText(page.getByRole('region', { name: 'Practices' }), 'Customers are segmented')
})

test('the questions are answered by a plan that is previewed and applied', async () => {
  const page = await app.openAsUser(`/${slug}/maturity`)
  const questions = page.getByRole('region', { name: 'Seven questions' })
  await questions.getByRole('button', { name: 'Answer them' }).click()
  const dialog = page.getByRole('dialog')
  for (const select of await dialog.getByRole('combobox').all()) await select.selectOption('Partly')
  await dialog.getByRole('button', { name: 'Preview' }).click()
  await dialog.getByText('What changes').waitFor()
  await dialog.getByRole('button', { name: 'Apply' }).click()
  await page.getByText(/The organisation is at revision \d+/).waitFor()
  await dialog.waitFor({ state: 'detached' })
  const answered = questions.getByRole('listitem').filter({ hasText: 'Are GRR and NRR known?' })
  await expectText(answered.getByText('Partly', { exact: true }), 'Partly')
})

test('the stage is drawn as a stair, and the assessments are listed with the latest first', async () => {
  const { maturity } = await askOrganization<{ readonly maturity: { readonly stage: number } }>(
    app.api,
    'maturity { stage }',
  )
  const page = await app.openAsUser(`/${slug}/maturity`)
  await page.getByRole('img', { name: new RegExp(`^Stage ${maturity.stage} of 5`) }).waitFor()
  const history = page.getByRole('region', { name: 'Assessments' })
  const days = history.getByRole('grid', { name: 'assessments' }).getByRole('rowheader')
  await expect.poll(() => days.count()).toBeGreaterThan(1)
})
