import { expect, test } from 'vitest'
import { emptyAppUnderTest } from './support/app-under-test'
import { chooseFiles } from './support/choose-files'
import { expectText } from './support/expect-text'
import { user } from './support/first-user'

const app = emptyAppUnderTest()

const roster = `Name,Title,Team,Manager
Ada Marsh,Head of Customer Success,Success,
Bo Lind,CSM,Success,Ada Marsh
Cy Ruiz,CSM,Success,Ada Marsh
`
const accounts = `Account Name,ARR,Segment,CSM
${Array.from({ length: 90 }, (_, at) => `Client ${at + 1},${20_000 + at * 100},SMB,Bo Lind`).join('\n')}
Lone Ltd,30000,SMB,Cy Ruiz
`

test('from the set-up link to who is over capacity on data of one’s own, without docs', async () => {
  const page = await app.open(app.api.setupLink, { timezoneId: 'Europe/Madrid', locale: 'en-IE' })
  await page.getByLabel('Name').fill(user.name)
  await page.getByLabel('Email').fill(user.email)
  await page.getByLabel('Password', { exact: true }).fill(user.password)
  await page.getByRole('button', { name: 'Create user and sign in' }).click()

  await page.getByRole('heading', { name: 'Create your organisation', level: 1 }).waitFor()
  await page.getByLabel('Name', { exact: true }).fill('Águila Soft')
  expect(await page.getByLabel('Short name').inputValue()).toBe('aguila-soft')
  expect(await page.getByRole('combobox', { name: 'Currency' }).inputValue()).toContain('EUR')
  expect(await page.getByRole('combobox', { name: 'Time zone' }).inputValue()).toBe('Europe/Madrid')
  await page.getByRole('button', { name: 'Create the organisation' }).click()

  await page.waitForURL('**/aguila-soft/start')
  await page.getByRole('main').getByRole('link', { name: 'Import files' }).click()
  await chooseFiles(page, { 'roster.csv': roster, 'accounts.csv': accounts })
  await page.getByRole('button', { name: 'Import 94 rows' }).click()
  await page.getByText('The files are in').waitFor()
  await page.getByRole('link', { name: 'See capacity' }).click()

  await page.waitForURL('**/aguila-soft/capacity')
  const main = page.getByRole('main')
  await main.getByText('Person', { exact: true }).click()
  await expectText(main.getByRole('listitem'), 'Bo Lind')
})

test('another organization begins with a template, which is previewed before it is applied', async () => {
  const page = await app.open('/sign-in')
  await page.getByLabel('Email').fill(user.email)
  await page.getByLabel('Password', { exact: true }).fill(user.password)
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: /^Organisation: .* Switch$/ }).click()
  await page.getByRole('menuitem', { name: 'Create an organisation' }).click()
  await page.getByLabel('Name', { exact: true }).fill('Second')
  await page.getByLabel('Short name').fill('second-one')
  await page.getByRole('button', { name: 'Create the organisation' }).click()
  await page.waitForURL('**/second-one/start')
  await page.getByRole('button', { name: 'Choose a template' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Pods').check()
  await dialog.getByLabel('CSMs').fill('4')
  await dialog.getByRole('button', { name: 'Preview' }).click()
  await dialog.getByRole('button', { name: 'Apply' }).click()
  await dialog.waitFor({ state: 'detached' })
  await page.getByRole('link', { name: 'Teams' }).click()
  await expectText(page.getByRole('main'), 'Pod 2')
  await page.getByRole('link', { name: 'Roster' }).click()
  await expectText(page.getByRole('main'), 'CSM 4')
})

test('a short name that is taken is refused with a reason', async () => {
  const page = await app.open('/sign-in?next=/organizations/new')
  await page.getByLabel('Email').fill(user.email)
  await page.getByLabel('Password', { exact: true }).fill(user.password)
  await page.keyboard.press('Enter')
  await page.getByLabel('Name', { exact: true }).fill('Águila Soft')
  await page.getByRole('button', { name: 'Create the organisation' }).click()
  await expectText(page.getByRole('alert'), 'aguila-soft')
})
