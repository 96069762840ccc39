import { buffer } from 'node:stream/consumers'
import type { Locator, Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { ownAppUnderTest } from './support/app-under-test'
import { askOrganization } from './support/ask-api'
import { createTeam } from './support/create-team'
import { slug } from './support/demo-organization'
import { expectText } from './support/expect-text'
import { openSeat, staffSeat } from './support/staff-seat'

const app = ownAppUnderTest()

beforeAll(async () => {
  await createTeam(app.api, 'Fjord')
  await createTeam(app.api, 'Fjord Inner', 'Fjord')
  await createTeam(app.api, 'Glacier')
  await staffSeat(app.api, 'CSM, Fjord 2', 'Sigrid Dahl', 'Fjord')
  await staffSeat(app.api, 'CSM, Fjord 10', 'Ole Hauge', 'Fjord')
  await openSeat(app.api, 'CSM, Glacier, to come', 'Glacier')
})

const cardOf = (page: Page, name: string): Locator =>
  page.getByRole('treeitem', { name: new RegExp(`^${name},`) })

/** Looks for a card, which brings it into the middle. */
async function find(page: Page, name: string): Promise<Locator> {
  await page.getByRole('searchbox').fill(name)
  const card = cardOf(page, name)
  await expect.poll(() => card.getAttribute('data-match')).toBe('CURRENT')
  return card
}

test('the chart is read, opened and left by the keyboard alone, and a card is moved by its menu', async () => {
  const page = await app.openAsUser(`/${slug}/chart`)
  await find(page, 'Fjord')
  const team = cardOf(page, 'Fjord')
  await team.focus()
  expect(await team.getAttribute('aria-expanded')).toBe('true')
  await page.keyboard.press('ArrowLeft')
  await expect.poll(() => team.getAttribute('aria-expanded')).toBe('false')
  await cardOf(page, 'Sigrid Dahl').waitFor({ state: 'detached' })
  await pressAtOnce(page, ['ArrowRight', 'ArrowRight'])
  // “CSM 2” stands before “CSM 10”.
  await expect.poll(() => nameOfFocused(page)).toMatch(/^Sigrid Dahl, CSM, Fjord 2/)
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => nameOfFocused(page)).toMatch(/^Ole Hauge, CSM, Fjord 10/)
  await page.keyboard.press('ArrowLeft')
  await expect.poll(() => nameOfFocused(page)).toMatch(/^Fjord,/)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.getByRole('menuitem', { name: 'Move to…' }).press('Enter')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('combobox', { name: 'Where to' }).fill('Glacier')
  await page.getByRole('option', { name: 'Glacier', exact: true }).click()
  await dialog.getByText('Into the team Glacier').waitFor()
  await dialog.getByRole('button', { name: 'Preview' }).click()
  await expectText(dialog, 'Fjord → Glacier')
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  await cardOf(page, 'Sigrid Dahl').focus()
  await page.keyboard.press('Enter')
  await page.waitForURL(`**/${slug}/positions/*`)
  await page.getByRole('heading', { level: 1, name: 'CSM, Fjord 2' }).waitFor()
})

test('a person who is dropped on an open seat takes it: the drop leads to the preview and applies nothing', async () => {
  const page = await app.openAsUser(`/${slug}/chart`)
  await page.getByRole('button', { name: 'Fit all of it' }).click()
  await cardOf(page, 'Ole Hauge').dragTo(
    page.getByRole('treeitem', { name: /CSM, Glacier, to come/ }),
  )
  const dialog = page.getByRole('dialog', { name: 'Move Ole Hauge' })
  await dialog.getByText('What changes').waitFor()
  await expectText(dialog, 'CSM, Glacier, to come')
  await dialog.getByRole('button', { name: 'Back' }).click()
  const takes = dialog.getByRole('radio', { name: /Ole Hauge takes the open position/ })
  expect(await takes.isChecked()).toBe(true)
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  const { positions } = await askOrganization<{
    readonly positions: { readonly nodes: readonly { readonly isOpen: boolean }[] }
  }>(app.api, 'positions(first: 1, filter: { search: "Glacier" }) { nodes { isOpen } }')
  expect(positions.nodes).toEqual([{ isOpen: true }])
})

test('several cards that are chosen are moved together, as one plan', async () => {
  const page = await app.openAsUser(`/${slug}/chart`)
  await find(page, 'Sigrid Dahl')
  await cardOf(page, 'Sigrid Dahl').press(' ')
  await cardOf(page, 'Ole Hauge').press(' ')
  expect(await cardOf(page, 'Ole Hauge').getAttribute('aria-selected')).toBe('true')
  await page.getByText('2 chosen').waitFor()
  await page.getByRole('button', { name: 'Move them to…' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('combobox', { name: 'Where to' }).fill('Glacier')
  await page.getByRole('option', { name: 'Glacier', exact: true }).click()
  await dialog.getByRole('button', { name: 'Preview' }).click()
  await expectText(dialog, 'CSM, Fjord 2')
  await expectText(dialog, 'CSM, Fjord 10')
})

test('two people are moved in the draft, their joint effect is looked at, and then it is applied', async () => {
  const page = await app.openAsUser(`/${slug}/chart`)
  const dialog = page.getByRole('dialog')
  const draft = page.getByRole('region', { name: 'Not yet applied' })
  for (const [name, told] of [
    ['Sigrid Dahl', '1 change'],
    ['Ole Hauge', '2 changes'],
  ] as const) {
    await page.getByRole('button', { name: 'Fit all of it' }).click()
    await cardOf(page, name).dragTo(cardOf(page, 'Glacier'))
    await dialog.getByRole('button', { name: 'Add to draft' }).click()
    await dialog.waitFor({ state: 'detached' })
    // The draft's bar takes room above the chart when it comes, and the next card is dragged below it.
    await expectText(draft, told)
  }
  await draft.getByRole('button', { name: 'Look at it' }).click()
  await page.waitForURL('**scenario=*')
  await expectText(await find(page, 'Glacier'), '2 people')
  expect(await cardOf(page, 'Fjord').textContent()).toContain('0 people')

  const shown = page.getByRole('region', { name: 'You are not looking at live' })
  await shown.getByRole('button', { name: 'Apply…' }).click()
  await dialog.getByRole('button', { name: 'Apply all' }).click()
  await dialog.waitFor({ state: 'detached' })
  const { team } = await askOrganization<{ readonly team: { readonly peopleCount: number } }>(
    app.api,
    'team(ref: { external: { source: "browser-test", id: "Glacier" } }) { peopleCount }',
  )
  expect(team.peopleCount).toBe(2)
})

test('the chart is taken along as a picture that names everybody, and on paper', async () => {
  const page = await app.openAsUser(`/${slug}/chart`)
  await page.getByRole('treeitem').first().waitFor()
  const saved = async (item: string): Promise<Buffer> => {
    await page.getByRole('button', { name: 'Export' }).click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: item }).click(),
    ])
    return buffer(await download.createReadStream())
  }
  const svg = (await saved('SVG picture')).toString()
  for (const name of ['Sigrid Dahl', 'Ole Hauge', 'CSM, Glacier, to come']) {
    expect(svg).toContain(name)
  }
  const png = await saved('PNG picture')
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await page.emulateMedia({ media: 'print' })
  await page.getByRole('img', { name: 'Org chart' }).getByText('Sigrid Dahl').waitFor()
  expect(await page.getByRole('tree').isVisible()).toBe(false)
})

/** The accessible name of the card that has the focus. */
async function nameOfFocused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')
}

/** Presses keys one right after the other, faster than anybody who waits for what is drawn. */
async function pressAtOnce(page: Page, keys: readonly string[]): Promise<void> {
  await page.evaluate(async (pressed) => {
    for (const key of pressed) {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })
      document.activeElement?.dispatchEvent(event)
      await new Promise((resolve) => {
        setTimeout(resolve)
      })
    }
  }, keys)
}
