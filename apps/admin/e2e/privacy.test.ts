import { json } from 'node:stream/consumers'
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { ownAppUnderTest } from './support/app-under-test'
import { applyChange, daysAgo, made } from './support/apply-change'
import { axeViolations } from './support/axe-violations'
import { slug } from './support/demo-organization'
import { expectText } from './support/expect-text'
import { hirePerson } from './support/hire-person'

const app = ownAppUnderTest()

beforeAll(async () => {
  await hirePerson(app.api, 'Petra Lindqvist')
  await hirePerson(app.api, 'Petra Stays')
  await applyChange(app.api, 'endEmployment', {
    person: made('Petra Lindqvist'),
    effective: daysAgo(30),
  })
  await applyChange(app.api, 'createTeam', {
    name: 'Petra Lindqvist’s customers',
    kind: 'POD',
    effective: daysAgo(30),
  })
})

const panel = (page: Page) => page.getByRole('region', { name: 'Personal data' })
const rowOf = (page: Page, name: string) =>
  panel(page).getByRole('listitem').filter({ hasText: name })

test('whoever has left is given what is held of them, and is named nowhere once erased', async () => {
  const page = await app.openAsUser(`/${slug}/settings`)
  await panel(page).getByLabel('Find somebody').fill('petra')
  await expectText(rowOf(page, 'Petra Stays'), 'works here')
  await expectText(rowOf(page, 'Petra Lindqvist'), 'left on')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download what is held of Petra Lindqvist' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('personal-data-Petra Lindqvist.json')
  const held = (await json(await download.createReadStream())) as { readonly records: unknown[] }
  expect(held.records[0]).toMatchObject({
    kind: 'person',
    record: { versions: [{ name: 'Petra Lindqvist' }] },
  })

  await page.getByRole('button', { name: 'Erase: Petra Stays' }).click()
  await expectText(page.getByRole('dialog').getByRole('alert'), 'still works here')
  await page.keyboard.press('Escape')

  await page.getByRole('button', { name: 'Erase: Petra Lindqvist' }).click()
  const dialog = page.getByRole('dialog')
  await expectText(dialog, 'This cannot be undone.')
  expect(await dialog.getByRole('checkbox', { name: 'Petra Lindqvist' }).isChecked()).toBe(true)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  expect(await axeViolations(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Erase for good' }).click()
  await dialog.waitFor({ state: 'detached' })
  await expect.poll(async () => rowOf(page, 'Lindqvist').count()).toBe(0)

  await page.goto(`/${slug}/history`)
  await expectText(page.getByRole('main'), 'Erase the personal data of Erased person')
  expect(await page.getByRole('main').getByText('Lindqvist').count()).toBe(0)
  await page.goto(`/${slug}/teams`)
  await expectText(page.getByRole('main'), '’s customers')
  expect(await page.getByRole('main').getByText('Petra').count()).toBe(0)
})

test('how long things are kept is said in months, and shown', async () => {
  const page = await app.openAsUser(`/${slug}/settings`)
  await panel(page).getByRole('button', { name: 'How long it is kept…' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Former people').fill('24')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await dialog.waitFor({ state: 'detached' })
  await expectText(panel(page), '24 months')
  await expectText(panel(page), 'for good')
})
