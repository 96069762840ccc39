import { beforeAll, expect, test } from 'vitest'
import { ownAppUnderTest } from './support/app-under-test'
import { createTeam } from './support/create-team'
import { slug } from './support/demo-organization'
import { expectText } from './support/expect-text'
import { openSeat, staffSeat } from './support/staff-seat'

const app = ownAppUnderTest()
const [upper, lower] = ['Harbour', 'Harbour North']

beforeAll(async () => {
  await createTeam(app.api, upper)
  await createTeam(app.api, lower, upper)
  await staffSeat(app.api, 'CSM, Harbour', 'Solveig Lund', upper)
  await staffSeat(app.api, 'CSM, Harbour North', 'Pekka Aalto', lower)
  await openSeat(app.api, 'CSM, Harbour North, to come', lower)
})

test('the tree shows each team with the people and open seats of its branch, and folds', async () => {
  const page = await app.openAsUser(`/${slug}/teams`)
  const tree = page.getByRole('region', { name: 'Team tree' })
  const below = tree.getByRole('button', { name: lower, exact: true })
  await below.waitFor()
  await tree.getByRole('button', { name: `Collapse ${upper}`, exact: true }).click()
  await below.waitFor({ state: 'detached' })
  const row = tree.getByRole('listitem').filter({ hasText: upper }).last()
  await expectText(row, '2 people')
  await expectText(row, '1 open position')
})

test('a chosen team tells what it and its branch carry, and leads to its seats', async () => {
  const page = await app.openAsUser(`/${slug}/teams`)
  await page.getByRole('button', { name: upper, exact: true }).click()
  const details = page.getByRole('region', { name: upper, exact: true })
  await details.getByText('The team itself').waitFor()
  await details.getByText('1 person', { exact: true }).waitFor()
  await details.getByText('With the teams below it').waitFor()
  await details.getByText('2 people · 1 open position').waitFor()
  await details.getByRole('link', { name: 'Show its positions' }).click()
  await page.waitForURL(`**/${slug}/roster?team=*`)
  const groups = page.getByRole('table').getByRole('rowheader')
  await groups.first().waitFor()
  expect(await groups.allInnerTexts()).toEqual([expect.stringContaining(upper)])
})
