import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { askApi } from './support/ask-api'
import { expectText } from './support/expect-text'
import { hirePerson } from './support/hire-person'
import { openSeat } from './support/open-seat'
import { appUnderTest } from './support/app-under-test'

const app = appUnderTest()

async function chooseAction(page: Page, title: string, action: string): Promise<void> {
  await page.getByRole('searchbox').fill(title)
  await page.getByRole('button', { name: `Actions for ${title}` }).click()
  await page.getByRole('menuitem', { name: action }).click()
}

test('an open seat is filled, after its preview was seen and not before', async () => {
  await openSeat(app.api, 'CSM, Nordics')
  await hirePerson(app.api, 'Nadia Frei')
  const page = await app.openAsUser('/acme-cloud/roster')
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
  const page = await app.openAsUser('/acme-cloud/roster')
  await chooseAction(page, 'CSM, Latin America', 'Vacate')
  const dialog = page.getByRole('dialog')
  await dialog.getByText('João Tavares').waitFor()
  await dialog.getByRole('button', { name: 'Preview' }).click()
  await expectText(dialog, 'Ended')
  await expectText(dialog, 'exposed accounts')
  await dialog.getByRole('button', { name: 'Apply' }).click()
  await expectText(page.getByRole('row').filter({ hasText: 'CSM, Latin America' }), 'Open position')
})

test('a seat moves to another team', async () => {
  const { team } = await openSeat(app.api, 'CSM, Benelux')
  const page = await app.openAsUser('/acme-cloud/roster')
  await chooseAction(page, 'CSM, Benelux', 'Move')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('combobox', { name: 'Team' }).fill('Onboarding')
  await page.getByRole('option', { name: 'Onboarding' }).click()
  await dialog.getByLabel('Reason').fill('The Benelux customers are onboarded first')
  await dialog.getByRole('button', { name: 'Preview' }).click()
  await expectText(dialog, team)
  await expectText(dialog, 'Onboarding')
  await dialog.getByRole('button', { name: 'Apply' }).click()
  const group = page.getByRole('table').getByRole('rowheader')
  await expectText(group, 'Onboarding')
})

test('a refused plan says why in the language of the app, at its field, and changes nothing', async () => {
  await openSeat(app.api, 'CSM, Iberia')
  const page = await app.openAsUser('/acme-cloud/roster', { locale: 'es-ES' })
  await page.getByRole('searchbox').fill('Iberia')
  await page.getByRole('button', { name: 'Cubrir CSM, Iberia' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('combobox', { name: 'Persona' }).fill('Grace')
  await page.getByRole('option', { name: /Grace Whitfield/ }).click()
  await dialog.getByRole('button', { name: 'Previsualizar' }).click()
  await expectText(dialog, '«Grace Whitfield» llegaría a 2 FTE')
  expect(await dialog.getByRole('button', { name: 'Aplicar' }).count()).toBe(0)
  await page.keyboard.press('Escape')
  await expectText(page.getByRole('row').filter({ hasText: 'CSM, Iberia' }), 'Vacante')
})

test('when someone else changed the organization, the plan is previewed again before it applies', async () => {
  await openSeat(app.api, 'CSM, Baltics')
  await hirePerson(app.api, 'Liis Tamm')
  const page = await app.openAsUser('/acme-cloud/roster')
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
  const page = await app.openAsUser('/acme-cloud/roster')
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
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
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
})

test('the roster narrows to open seats, to a team and to what is looked for', async () => {
  const page = await app.openAsUser('/acme-cloud/roster')
  const rows = page.getByRole('table').getByRole('row')
  await page.getByText('Ingrid Hoffmann').waitFor()
  await page.getByRole('switch', { name: 'Open positions only' }).click()
  await page.getByText('Ingrid Hoffmann').waitFor({ state: 'detached' })
  expect(await rows.filter({ hasText: 'Open position' }).count()).toBeGreaterThan(0)
  await page.getByRole('switch', { name: 'Open positions only' }).click()
  await page.getByRole('combobox', { name: 'Team' }).click()
  await page.getByRole('option', { name: 'Renewals' }).click()
  await page.getByText('Declan Byrne').waitFor()
  await page.getByText('Ingrid Hoffmann').waitFor({ state: 'detached' })
  await page.getByRole('searchbox').fill('nobody of that name')
  await page.getByText('Nothing matches').first().waitFor()
})

test('the reason is kept with the plan', async () => {
  const { organization } = await askApi<{
    organization: { audit: { edges: { node: { title: string; reason: string | null } }[] } }
  }>(
    app.api,
    '{ organization(slug: "acme-cloud") { audit(first: 20) { edges { node { title reason } } } } }',
  )
  expect(organization.audit.edges.map(({ node }) => node)).toContainEqual({
    title: 'Move “CSM, Benelux”',
    reason: 'The Benelux customers are onboarded first',
  })
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
