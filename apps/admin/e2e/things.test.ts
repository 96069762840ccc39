import { beforeAll, expect, test } from 'vitest'
import { addCustomer } from './support/add-customer'
import { ownAppUnderTest } from './support/app-under-test'
import { askOrganization } from './support/ask-api'
import { axeViolations } from './support/axe-violations'
import { createTeam } from './support/create-team'
import { slug } from './support/demo-organization'
import { expectText } from './support/expect-text'
import { openSeat, staffSeat } from './support/staff-seat'

const app = ownAppUnderTest()

beforeAll(async () => {
  await createTeam(app.api, 'Tundra')
  await createTeam(app.api, 'Tundra East', 'Tundra')
  await staffSeat(app.api, 'CSM, Tundra', 'Anja Berg', 'Tundra')
  await openSeat(app.api, 'CSM, Tundra, to come', 'Tundra')
  await addCustomer(app.api, 'Permafrost Drilling', 'CSM, Tundra')
})

test('names lead from one page to the next: from a seat to who sits there, what they carry, and their team', async () => {
  const page = await app.openAsUser(`/${slug}/roster?find=CSM, Tundra`)
  const heading = (name: string) => page.getByRole('heading', { level: 1, name, exact: true })
  const panel = (name: string) => page.getByRole('region', { name, exact: true })
  await page.getByRole('link', { name: 'Anja Berg' }).click()
  await heading('Anja Berg').waitFor()
  await expectText(panel('Accounts and load'), 'Permafrost Drilling')
  await expectText(panel('Next step'), 'to CSM Team Lead')
  await expectText(panel('Leave'), 'No leave, past or planned.')
  await panel('Positions').getByRole('link', { name: 'CSM, Tundra', exact: true }).click()
  await heading('CSM, Tundra').waitFor()
  await expectText(panel('Who sits here'), 'Anja Berg')
  await panel('About').getByRole('link', { name: 'Tundra', exact: true }).click()
  await heading('Tundra').waitFor()
  await expectText(panel('Positions'), 'CSM, Tundra, to come')
  await expectText(panel('Largest accounts'), 'Permafrost Drilling')
  await panel('About').getByRole('link', { name: 'Tundra East' }).click()
  await heading('Tundra East').waitFor()
  await panel('About').getByRole('link', { name: 'Tundra', exact: true }).waitFor()
})

test('an open seat names who could fill it from inside, and is filled where it is looked at', async () => {
  const page = await app.openAsUser(`/${slug}/roster?find=Tundra, to come`)
  await page.getByRole('link', { name: 'CSM, Tundra, to come' }).click()
  await page
    .getByRole('region', { name: 'Who could fill it from inside' })
    .getByText('fits')
    .first()
    .waitFor()
  await page.getByRole('button', { name: 'Fill', exact: true }).click()
  await expectText(page.getByRole('dialog'), 'Fill “CSM, Tundra, to come”')
})

test('an employment is ended, with what depends on it, and the person is rehired', async () => {
  await staffSeat(app.api, 'CSM, Taiga', 'Timo Laine')
  const page = await app.openAsUser(`/${slug}/roster?find=Taiga`)
  await page.getByRole('link', { name: 'Timo Laine' }).click()
  const dialog = page.getByRole('dialog')
  await page.getByRole('button', { name: 'End an employment' }).click()
  await dialog.getByRole('button', { name: 'Preview' }).click()
  // What depends on it is in the way unless it is to end as well.
  await dialog.getByRole('alert').waitFor()
  await dialog.getByRole('checkbox', { name: 'End what depends on it as well' }).check()
  await dialog.getByRole('button', { name: 'Preview' }).click()
  await dialog.getByRole('button', { name: 'Apply' }).click()
  await dialog.waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Rehire a person' }).click()
  await dialog.getByRole('button', { name: 'Preview' }).click()
  await dialog.getByText('What changes').waitFor()
  await dialog.getByRole('button', { name: 'Apply' }).click()
  await page.getByRole('button', { name: 'End an employment' }).waitFor()
  await expectText(page.getByRole('region', { name: 'Positions' }), 'Sits in no position')
})

test('the page of somebody who is not there says so', async () => {
  const { people } = await askOrganization<{
    readonly people: { readonly nodes: readonly { readonly id: string }[] }
  }>(app.api, 'people(first: 1) { nodes { id } }')
  const known = Buffer.from(people.nodes[0]!.id, 'base64url').toString()
  const unknown = Buffer.from(known.replace(/.{12}$/, '0'.repeat(12))).toString('base64url')
  const page = await app.openAsUser(`/${slug}/people/${unknown}`)
  await expectText(page.getByRole('main'), 'There is no such person')
})

test('roles tell their seats and people, and open seats who could step in', async () => {
  const page = await app.openAsUser(`/${slug}/roles`)
  const row = page.getByRole('row').filter({ hasText: 'Team Lead' }).last()
  await expectText(row, '3 · Team Lead')
  await expectText(
    page.getByRole('region', { name: 'Who could fill an open position' }),
    'CSM, Tundra, to come',
  )
})

test('the pages of a person, a seat and a team fit a phone and are free of axe’s complaints', async () => {
  const page = await app.openAsUser(`/${slug}/roster?find=CSM, Tundra`, {
    viewport: { width: 390, height: 844 },
  })
  for (const link of ['Anja Berg', 'CSM, Tundra', 'Tundra']) {
    await page.getByRole('main').getByRole('link', { name: link, exact: true }).first().click()
    await page.getByRole('heading', { level: 1, name: link, exact: true }).waitFor()
    await page.getByRole('heading', { name: `History: ${link}` }).waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    expect(await axeViolations(page)).toEqual([])
  }
})
