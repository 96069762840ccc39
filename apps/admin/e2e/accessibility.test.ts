import { expect, test } from 'vitest'
import { addCustomer } from './support/add-customer'
import { ownAppUnderTest } from './support/app-under-test'
import { applyChange, made } from './support/apply-change'
import { slug } from './support/demo-organization'
import { openCustomer } from './support/open-customer'
import { outerPages, pages, settled, walk } from './support/pages'
import { takeShift, watchShifts } from './support/layout-shifts'
import { largestCustomer } from './support/largest-customer'
import { staffSeat } from './support/staff-seat'
import { violationsInBothColours } from './support/violations-in-colours'

const app = ownAppUnderTest()

/** The cumulative layout shift below which a page counts as still. */
const STILL = 0.05

test.each(outerPages)('%s has nothing that axe finds wrong', async (path) => {
  const page = await app.openAsUser(path, { reducedMotion: 'reduce' })
  await settled(page)
  expect(await violationsInBothColours(page)).toEqual([])
})

test('neither has any page of an organization, and each keeps still while it comes', async () => {
  const { id } = await largestCustomer(app.api)
  const page = await app.openAsUser(`/${slug}/help`, { reducedMotion: 'reduce' })
  await settled(page)
  await watchShifts(page)
  const look = async (): Promise<readonly string[]> => {
    const shifted = await takeShift(page)
    const found = await violationsInBothColours(page)
    // Colours that change move nothing of the next page.
    await takeShift(page)
    return shifted < STILL ? found : [...found, `moves by ${shifted}`]
  }
  expect(await walk(page, [...pages, `/${slug}/customers/${id}`], look)).toEqual([])
}, 300_000)

test('neither has the dialog of a seat, its preview, and opened evidence', async () => {
  await staffSeat(app.api, 'CSM, Carpathians', 'Ilinca Moraru')
  const page = await app.openAsUser(`/${slug}/roster`, { reducedMotion: 'reduce' })
  await page.getByRole('searchbox').fill('Carpathians')
  await page.getByRole('button', { name: 'Actions for CSM, Carpathians' }).click()
  await page.getByRole('menuitem', { name: 'Vacate' }).click()
  await page.getByRole('dialog').getByText('Ilinca Moraru').waitFor()
  expect(await violationsInBothColours(page)).toEqual([])
  await page.getByRole('button', { name: 'Preview' }).click()
  await page.getByText('What changes').waitFor()
  expect(await violationsInBothColours(page)).toEqual([])

  await page.goto(`/${slug}/capacity`)
  await page.getByRole('button', { name: /^Why/ }).first().click()
  await page.getByText('Figures used').waitFor()
  expect(await violationsInBothColours(page)).toEqual([])
})

test('neither have the forms of a movement, of a handover and of the settings', async () => {
  await staffSeat(app.api, 'CSM, Jutland', 'Freja Holm')
  await staffSeat(app.api, 'CSM, Zealand', 'Anders Krogh')
  await addCustomer(app.api, 'Skagen Fisheries', 'CSM, Jutland')
  await applyChange(app.api, 'handOverAccount', {
    account: made('Skagen Fisheries'),
    responsibility: 'CSM',
    target: { position: made('CSM, Zealand') },
    transitionUntil: '2099-01-01',
  })
  const page = await openCustomer(app, 'Skagen Fisheries', { reducedMotion: 'reduce' })
  const dialog = page.getByRole('dialog')
  await page.getByRole('button', { name: 'Record a movement…' }).click()
  await dialog.getByLabel('Movement').selectOption('Churn')
  await dialog.getByLabel('Amount').fill('0')
  await dialog.getByRole('button', { name: 'Preview' }).click()
  await dialog.getByText('Enter an amount above zero.').waitFor()
  expect(await violationsInBothColours(page)).toEqual([])
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  await page.getByRole('button', { name: /^Complete handover…/ }).click()
  await dialog.getByLabel('Outcome').waitFor()
  expect(await violationsInBothColours(page)).toEqual([])

  await page.goto(`/${slug}/settings`)
  await page.getByRole('button', { name: 'Change…' }).click()
  await dialog.getByLabel('Gross margin').waitFor()
  expect(await violationsInBothColours(page)).toEqual([])
})

test('the app needs no inline styles or scripts: it works under a policy that refuses them', async () => {
  await staffSeat(app.api, 'CSM, Pyrenees', 'Arnau Puig')
  const page = await app.openAsUser('about:blank')
  const refused: string[] = []
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) refused.push(message.text())
  })
  await page.route(`**/${slug}/roster`, async (route) => {
    const response = await route.fetch()
    const policy = "default-src 'self'; object-src 'none'; base-uri 'none'"
    await route.fulfill({
      response,
      headers: { ...response.headers(), 'content-security-policy': policy },
    })
  })
  await page.goto(`/${slug}/roster`)
  await page.getByRole('searchbox').fill('Pyrenees')
  await page.getByRole('button', { name: 'Actions for CSM, Pyrenees' }).click()
  await page.getByRole('menuitem', { name: 'Move' }).click()
  await page.getByRole('button', { name: 'Preview' }).waitFor()
  expect(refused).toEqual([])
})
