import { test } from 'vitest'
import { slug } from './support/demo-organization'
import { expectText } from './support/expect-text'
import { appUnderTest } from './support/app-under-test'

const app = appUnderTest()

test('the models are scored, and the plan for one is previewed', async () => {
  const page = await app.openAsUser(`/${slug}/structure`)
  const models = page.getByRole('region', { name: 'Organisation model' })
  await models.getByText('What the score of Pod consists of').click()
  await models.getByText('Team size').filter({ visible: true }).first().waitFor()
  await models.getByRole('button', { name: 'Preview: Pod' }).click()
  const dialog = page.getByRole('dialog')
  await expectText(dialog, 'What changes')
  await dialog.getByRole('button', { name: 'Back' }).click()
  await dialog.waitFor({ state: 'detached' })
})

test('a responsibility of a segment says why it is covered as it is', async () => {
  const page = await app.openAsUser(`/${slug}/structure`)
  const matrix = page.getByRole('region', { name: 'Responsibilities', exact: true })
  await matrix
    .getByRole('button', { name: /^Covered/ })
    .first()
    .click()
  await expectText(matrix, 'What went in')
})

test('where there are no customers, nobody answers for anything, and the page says so', async () => {
  const page = await app.openAsUser(`/${slug}/structure?asOf=1999-01-01`)
  const panel = page.getByRole('region', { name: 'Responsibilities', exact: true })
  await expectText(panel, 'There are no customers to answer for on this day.')
})
