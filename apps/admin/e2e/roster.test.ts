import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { addCustomer } from './support/add-customer'
import { ownAppUnderTest } from './support/app-under-test'
import { askOrganization } from './support/ask-api'
import { createTeam } from './support/create-team'
import { slug } from './support/demo-organization'
import { expectText } from './support/expect-text'
import { hirePerson } from './support/hire-person'
import { openSeat, staffSeat } from './support/staff-seat'

const app = ownAppUnderTest()

interface Audit {
  readonly audit: {
    readonly nodes: readonly { readonly title: string; readonly reason: string | null }[]
  }
}

async function chooseAction(page: Page, title: string, action: string): Promise<void> {
  await page.getByRole('searchbox').fill(title)
  await page.getByRole('button', { name: `Actions for ${title}` }).click()
  await page.getByRole('menuitem', { name: action }).click()
}

test('an open seat is filled, after its preview was seen and not before', async () => {
  await openSeat(app.api, 'CSM, Nordics')
  await hirePerson(app.api, 'Nadia Frei')
  const page = await app.openAsUser(`/${slug}/roster`)
  await page.getByRole('searchbox').fill('nordics')
  const row = page.getByRole('row').filter({ hasText: 'CSM, Nordics' })
  await expectText(row, 'Open position')
  await page.getByRole('button', { name: 'Fill CSM, Nordics' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('combobox', { name: 'Person' }).fill('nadia')
  await page.getByRole('option', { name: /Nadia Frei/ }).click()
  await dialog.getByRole('button', { name: 'Preview' }).click()
  await dialog.getByText('What changes').waitFor()
  await expectText(dialog, 'Nadia Frei')
  expect(await row.getByText('Nadia Frei').count()).toBe(0)

  await dialog.getByRole('button', { name: 'Apply' }).click()
  await page.getByText(/The organisation is at revision \d+/).waitFor()
  await row.getByText('Nadia Frei').waitFor()
})

test('a seat is vacated, and the preview tells which accounts that leaves exposed', async () => {
  await createTeam(app.api, 'Levant')
  await staffSeat(app.api, 'CSM, Levant', 'Nour Haddad', 'Levant')
  await addCustomer(app.api, 'Cedar Freight', 'CSM, Levant')
  const page = await app.openAsUser(`/${slug}/roster`)
  await chooseAction(page, 'CSM, Levant', 'Vacate')
  const dialog = page.getByRole('dialog')
  await dialog.getByText('Nour Haddad').waitFor()
  await dialog.getByRole('button', { name: 'Preview' }).click()
  await expectText(dialog, 'Ended')
  await expectText(dialog, '1 exposed account')
  await dialog.getByRole('button', { name: 'Apply' }).click()
  const row = page.getByRole('row').filter({ hasText: 'CSM, Levant' })
  await expectText(row, 'Open position')
  // A load that nobody has capacity for is no share of anything.
  await expectText(row, '—')
})

test('a seat moves to another team, and the reason is kept with the plan', async () => {
  const { team } = await openSeat(app.api, 'CSM, Benelux')
  await createTeam(app.api, 'Low Countries')
  const page = await app.openAsUser(`/${slug}/roster`)
  await chooseAction(page, 'CSM, Benelux', 'Move')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('combobox', { name: 'Team' }).fill('Low Countries')
  await page.getByRole('option', { name: 'Low Countries' }).click()
  await dialog.getByLabel('Reason').fill('The Benelux customers are onboarded first')
  await dialog.getByRole('button', { name: 'Preview' }).click()
  await expectText(dialog, team)
  await expectText(dialog, 'Low Countries')
  await dialog.getByRole('button', { name: 'Apply' }).click()
  const group = page.getByRole('table').getByRole('rowheader')
  await expectText(group, 'Low Countries')
  const { audit } = await askOrganization<Audit>(
    app.api,
    'audit(first: 20) { nodes { title reason } }',
  )
  expect(audit.nodes).toContainEqual({
    title: 'Move the position “CSM, Benelux”',
    reason: 'The Benelux customers are onboarded first',
  })
})

test('a refused plan says why in the language of the app, at its field, and changes nothing', async () => {
  await openSeat(app.api, 'CSM, Iberia')
  await staffSeat(app.api, 'CSM, Azores', 'Teresa Vidal')
  const page = await app.openAsUser(`/${slug}/roster`, { locale: 'es-ES' })
  await page.getByRole('searchbox').fill('Iberia')
  await page.getByRole('button', { name: 'Cubrir CSM, Iberia' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('combobox', { name: 'Persona' }).fill('Teresa')
  await page.getByRole('option', { name: /Teresa Vidal/ }).click()
  await dialog.getByRole('button', { name: 'Previsualizar' }).click()
  await expectText(dialog, '«Teresa Vidal» llegaría a 2 FTE')
  // Whoever types goes on in the field that is refused.
  await dialog.locator('[aria-invalid="true"]:focus').waitFor()
  expect(await dialog.getByRole('button', { name: 'Aplicar' }).count()).toBe(0)
  await page.keyboard.press('Escape')
  await expectText(page.getByRole('row').filter({ hasText: 'CSM, Iberia' }), 'Vacante')
})

test('when someone else changed the organization, the plan is previewed again before it applies', async () => {
  await openSeat(app.api, 'CSM, Baltics')
  await hirePerson(app.api, 'Liis Tamm')
  const page = await app.openAsUser(`/${slug}/roster`)
  await chooseAction(page, 'CSM, Baltics', 'Fill')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('combobox', { name: 'Person' }).fill('Liis')
  await page.getByRole('option', { name: /Liis Tamm/ }).click()
  await dialog.getByRole('button', { name: 'Preview' }).click()
  await dialog.getByText('What changes').waitFor()
  await hirePerson(app.api, 'Someone Quicker')
  await dialog.getByRole('button', { name: 'Apply' }).click()
  await expectText(dialog.getByRole('alert'), 'Someone changed the organisation in the meantime')
  await dialog.getByRole('button', { name: 'Apply' }).click()
  await page.getByRole('row').filter({ hasText: 'CSM, Baltics' }).getByText('Liis Tamm').waitFor()
})

test('a seat is filled with the keyboard alone', async () => {
  await openSeat(app.api, 'CSM, Adriatic')
  await hirePerson(app.api, 'Mira Horvat')
  const page = await app.openAsUser(`/${slug}/roster`)
  await page.getByRole('searchbox').waitFor()
  await page.keyboard.press('Tab')
  expect(await focused(page)).toBe('Skip to the content')
  await page.keyboard.press('Enter')
  await tabTo(page, 'Find a position, person, role or team')
  await page.keyboard.type('Adriatic')
  await page.getByRole('row').filter({ hasText: 'CSM, Adriatic' }).waitFor()
  await tabTo(page, 'Fill CSM, Adriatic')
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').waitFor()
  await tabTo(page, 'Person')
  await page.keyboard.type('Mira')
  await page.getByRole('option', { name: /Mira Horvat/ }).waitFor()
  const person = page.getByRole('combobox', { name: 'Person' })
  // Whoever is marked when the answer of the server comes is marked no more.
  await expect
    .poll(async () => {
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      return person.inputValue()
    })
    .toBe('Mira Horvat')
  await tabTo(page, 'Preview')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Apply' }).waitFor()
  expect(await focused(page)).toBe('Apply')
  await page.keyboard.press('Enter')
  await page
    .getByRole('row')
    .filter({ hasText: 'CSM, Adriatic' })
    .getByText('Mira Horvat')
    .waitFor()
  // The button is gone with the open seat; the next Tab goes on from the list.
  expect(await focused(page)).toMatch(/^Positions/)
})

test('a dialog that is closed gives the focus back to what opened it', async () => {
  await openSeat(app.api, 'CSM, Apennines')
  const page = await app.openAsUser(`/${slug}/roster`)
  await page.getByRole('searchbox').fill('Apennines')
  await page.getByRole('button', { name: 'Fill CSM, Apennines' }).press('Enter')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await expect.poll(() => focused(page)).toBe('Fill CSM, Apennines')
  await chooseAction(page, 'CSM, Apennines', 'Move')
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await expect.poll(() => focused(page)).toBe('Actions for CSM, Apennines')
})

test('the roster narrows to open seats, to a team and to what is looked for', async () => {
  await createTeam(app.api, 'Aegean')
  await openSeat(app.api, 'CSM, Cyclades', 'Aegean')
  await staffSeat(app.api, 'CSM, Sporades', 'Eleni Manou', 'Aegean')
  await staffSeat(app.api, 'CSM, elsewhere', 'Rui Prado')
  const page = await app.openAsUser(`/${slug}/roster`)
  const [open, staffed] = [page.getByText('CSM, Cyclades'), page.getByText('Eleni Manou')]
  await page.getByRole('searchbox').fill('CSM')
  await page.getByRole('switch', { name: 'Open positions only' }).click()
  await open.waitFor()
  await staffed.waitFor({ state: 'detached' })
  await page.getByRole('switch', { name: 'Open positions only' }).click()
  await page.getByRole('combobox', { name: 'Team' }).click()
  await page.getByRole('option', { name: 'Aegean' }).click()
  await staffed.waitFor()
  expect(await open.count()).toBe(1)
  await page.getByText('Rui Prado').waitFor({ state: 'detached' })
  await page.getByRole('searchbox').fill('sporades')
  await open.waitFor({ state: 'detached' })
  await staffed.waitFor()
  await page.getByRole('searchbox').fill('nobody of that name')
  await page.getByText('Nothing matches').first().waitFor()
})

/** The accessible name of what has the focus. */
async function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement
    const label = element?.getAttribute('aria-label')
    if (label) return label
    const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : []
    return (labels[0]?.textContent ?? element?.textContent ?? '').trim()
  })
}

/** Presses Tab until something has the focus; every stop on the way can be reached too. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let stops = 0; stops < 60; stops += 1) {
    if ((await focused(page)) === name) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab does not lead to “${name}”; it is at “${await focused(page)}”.`)
}

test('a leave is recorded, shows the seat as uncovered, and is ended', async () => {
  await createTeam(app.api, 'Tyrol')
  await staffSeat(app.api, 'CSM, Tyrol', 'Lena Gruber', 'Tyrol')
  await addCustomer(app.api, 'Alpen Logistik', 'CSM, Tyrol')
  const page = await app.openAsUser(`/${slug}/roster`)
  await chooseAction(page, 'CSM, Tyrol', 'Record a leave')
  const dialog = page.getByRole('dialog')
  await dialog.getByText('Lena Gruber').waitFor()
  await dialog.getByLabel('First day after it').fill('2099-01-01')
  await dialog.getByRole('button', { name: 'Preview' }).click()
  await dialog.getByText('What changes').waitFor()
  await dialog.getByRole('button', { name: 'Apply' }).click()
  const row = page.getByRole('row').filter({ hasText: 'CSM, Tyrol' })
  await expectText(row, 'Away until Jan 1, 2099')
  await expectText(row, 'Uncovered: 1 account')

  await page.goto(`/${slug}/capacity`)
  const away = page.getByRole('region', { name: 'Away' }).getByRole('listitem')
  await expectText(away.filter({ hasText: 'CSM, Tyrol' }), 'Uncovered: 1 account')

  await page.goto(`/${slug}/roster`)
  await chooseAction(page, 'CSM, Tyrol', 'End a leave')
  await dialog.getByRole('button', { name: 'Preview' }).click()
  await dialog.getByText('What changes').waitFor()
  await dialog.getByRole('button', { name: 'Apply' }).click()
  await row.getByText('Uncovered').waitFor({ state: 'detached' })
})
