import { test } from 'vitest'
import { slug } from './support/demo-organization'
import { expectText } from './support/expect-text'
import { appUnderTest, ownAppUnderTest } from './support/app-under-test'

const app = appUnderTest()
const ownApp = ownAppUnderTest()

test('a responsibility of a segment says why it is covered as it is', async () => {
  const page = await app.openAsUser(`/${slug}/responsibilities`)
  const matrix = page.getByRole('region', { name: 'Responsibilities', exact: true })
  await matrix
    .getByRole('button', { name: /^Covered/ })
    .first()
    .click()
  await expectText(matrix, 'What went in')
})

test('the organization chooses who answers, and takes the choice back', async () => {
  const page = await ownApp.openAsUser(`/${slug}/responsibilities`)
  const matrix = page.getByRole('region', { name: 'Responsibilities', exact: true })
  const cell = matrix.getByRole('button', { name: /Executive engagement, Enterprise$/ })
  const dialog = page.getByRole('dialog')
  const choose = async (role: string) => {
    await matrix.getByRole('button', { name: 'Choose who answers' }).click()
    await dialog.getByLabel('Role', { exact: true }).selectOption(role)
    await dialog.getByRole('button', { name: 'Preview' }).click()
    await dialog.getByRole('button', { name: 'Apply' }).click()
    await dialog.waitFor({ state: 'detached' })
  }
  await cell.click()
  await choose('Founders and executives')
  await expectText(cell, 'Founders and executives')
  await expectText(matrix, 'by your own choice')
  await choose('As in the guide')
  await expectText(cell, 'CSM')
})

test('where there are no customers, nobody answers for anything, and the page says so', async () => {
  const page = await app.openAsUser(`/${slug}/responsibilities?asOf=1999-01-01`)
  const panel = page.getByRole('region', { name: 'Responsibilities', exact: true })
  await expectText(panel, 'There are no customers to answer for on this day.')
})

test('who answers is chosen in its place, and previewed before it holds', async () => {
  const page = await ownApp.openAsUser(`/${slug}/responsibilities`)
  const matrix = page.getByRole('region', { name: 'Responsibilities', exact: true })
  const cell = matrix.getByRole('button', { name: /Executive engagement, Enterprise$/ })
  await cell.click()
  await matrix.getByLabel('Who answers').selectOption('Founders and executives')
  const dialog = page.getByRole('dialog', { name: 'Who answers' })
  await dialog.getByRole('button', { name: 'Apply' }).click()
  await expectText(cell, 'Founders and executives')
})
