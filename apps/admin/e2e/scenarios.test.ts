import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { ownAppUnderTest } from './support/app-under-test'
import { applyChange, made } from './support/apply-change'
import { askOrganization } from './support/ask-api'
import { axeViolations } from './support/axe-violations'
import { createTeam } from './support/create-team'
import { slug } from './support/demo-organization'
import { expectText } from './support/expect-text'
import { settled } from './support/pages'
import { staffSeat } from './support/staff-seat'
import { languages, violationsInLanguage } from './support/violations-in-colours'

const app = ownAppUnderTest()

const seatRow = (page: Page, title: string) => page.getByRole('row').filter({ hasText: title })
/** The rows that say of which team the seats below are. */
const teamRow = (page: Page) => page.getByRole('table').getByRole('rowheader')
const bar = (page: Page, name: string) => page.getByRole('region', { name })

async function revision(): Promise<number> {
  const found = await askOrganization<{ readonly revision: number }>(app.api, 'revision')
  return found.revision
}

/** Opens the dialog of a seat's action on the roster. */
async function chooseAction(page: Page, title: string, action: string): Promise<void> {
  await page.getByRole('searchbox').fill(title)
  await page.getByRole('button', { name: `Actions for ${title}` }).click()
  await page.getByRole('menuitem', { name: action }).click()
}

async function createScenario(page: Page, name: string): Promise<void> {
  await page.goto(`/${slug}/scenarios`)
  await page.getByRole('button', { name: 'New scenario…' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Name').fill(name)
  await dialog.getByRole('button', { name: 'Save' }).click()
  await page.getByRole('heading', { name, level: 1 }).waitFor()
}

/** Goes to the roster, seen in a scenario. */
async function lookAtRosterIn(page: Page, name: string): Promise<void> {
  await page.goto(`/${slug}/roster`)
  await page.getByRole('button', { name: 'Shown: Live. Switch' }).click()
  await page.getByRole('menuitem', { name: new RegExp(`^${name}`) }).click()
  await page.waitForURL(/scenario=/)
}

async function moveTo(page: Page, seat: string, team: string): Promise<void> {
  await chooseAction(page, seat, 'Move')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('combobox', { name: 'Team' }).fill(team)
  await page.getByRole('option', { name: team }).click()
  expect(await dialog.getByRole('button', { name: 'Apply' }).count()).toBe(0)
  await dialog.getByRole('button', { name: 'Add to scenario' }).click()
  await dialog.waitFor({ state: 'detached' })
}

test('two edits in a draft show their joint effect, and are applied together', async () => {
  await staffSeat(app.api, 'CSM, Adriatic', 'Ana Kos')
  await staffSeat(app.api, 'CSM, Aegean', 'Eleni Vasi')
  const before = await revision()
  const page = await app.openAsUser(`/${slug}/roster`)
  const draft = bar(page, 'Not yet applied')
  for (const [title, changes] of [
    ['CSM, Adriatic', '1 change'],
    ['CSM, Aegean', '2 changes'],
  ] as const) {
    await chooseAction(page, title, 'Vacate')
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Preview' }).click()
    await dialog.getByRole('button', { name: 'Add to draft' }).click()
    await dialog.waitFor({ state: 'detached' })
    await expectText(draft, changes)
  }
  await expectText(draft, 'Open seats+2')
  expect(await revision()).toBe(before)
  await seatRow(page, 'CSM, Aegean').getByText('Eleni Vasi').waitFor()

  await draft.getByRole('button', { name: 'Look at it' }).click()
  await expectText(seatRow(page, 'CSM, Aegean'), 'Open position')
  const shown = bar(page, 'You are not looking at live')
  await expectText(shown, 'My draft')
  await shown.getByRole('button', { name: 'Back to live' }).click()
  await seatRow(page, 'CSM, Aegean').getByText('Eleni Vasi').waitFor()

  await draft.getByRole('button', { name: 'Apply…' }).click()
  const dialog = page.getByRole('dialog')
  await expectText(dialog, 'All 2 changes become live, as one plan.')
  await dialog.getByText('What changes').waitFor()
  await dialog.getByRole('button', { name: 'Apply all' }).click()
  await page.getByText(`The organisation is at revision ${before + 1}.`).waitFor()
  await expectText(seatRow(page, 'CSM, Aegean'), 'Open position')
  await draft.waitFor({ state: 'detached' })
})

test('of two scenarios one follows live, the other is rebased over a conflict and merged', async () => {
  await createTeam(app.api, 'Pod North')
  await createTeam(app.api, 'Pod South')
  await createTeam(app.api, 'Pod West')
  await staffSeat(app.api, 'CSM, Baltic', 'Mara Ozola', 'Pod West')
  await staffSeat(app.api, 'CSM, Iberia', 'Rui Melo', 'Pod West')
  const page = await app.openAsUser(`/${slug}/scenarios`)
  await createScenario(page, 'Two pods')
  await createScenario(page, 'One pod')
  const before = await revision()
  await lookAtRosterIn(page, 'Two pods')
  await moveTo(page, 'CSM, Baltic', 'Pod North')
  await expectText(teamRow(page), 'Pod North')
  await lookAtRosterIn(page, 'One pod')
  await page.getByRole('searchbox').fill('CSM, Baltic')
  await expectText(teamRow(page), 'Pod West')
  await moveTo(page, 'CSM, Iberia', 'Pod South')
  expect(await revision()).toBe(before)

  await applyChange(app.api, 'movePosition', {
    position: made('CSM, Baltic'),
    team: made('Pod South'),
  })
  await page.goto(`/${slug}/scenarios`)
  const rows = page.getByRole('main').getByRole('listitem')
  await expectText(rows.filter({ hasText: 'One pod' }), 'Behind live')
  await page.getByRole('link', { name: 'One pod' }).click()
  await page.getByRole('button', { name: 'Rebase' }).click()
  await expectText(page.getByRole('main'), `on revision ${before + 1}`)
  expect(await page.getByText('Behind live').count()).toBe(0)

  await page.getByRole('link', { name: 'All scenarios' }).click()
  await page.getByRole('link', { name: 'Two pods' }).click()
  const conflicts = page.getByRole('region', { name: 'Conflicts' })
  await expectText(conflicts, 'Pod North')
  await expectText(conflicts, 'Pod South')
  const rebase = conflicts.getByRole('button', { name: 'Rebase with these choices' })
  expect(await rebase.isDisabled()).toBe(true)
  await conflicts.getByRole('radio', { name: 'Keep ours' }).check()
  await page.emulateMedia({ reducedMotion: 'reduce' })
  expect(await axeViolations(page)).toEqual([])
  await rebase.click()
  await conflicts.waitFor({ state: 'detached' })

  await page.getByRole('button', { name: 'Merge…' }).click()
  const dialog = page.getByRole('dialog')
  await expectText(dialog, '1 change becomes live, as one plan.')
  await dialog.getByText('What changes').waitFor()
  await dialog.getByRole('button', { name: 'Merge', exact: true }).click()
  await page.getByText(`Merged in revision ${before + 2}`).waitFor()
  await page.goto(`/${slug}/roster`)
  await page.getByRole('searchbox').fill('CSM, Baltic')
  await expectText(teamRow(page), 'Pod North')
})

test('changes of a scenario are put in another order and dropped, and it is renamed and archived', async () => {
  await staffSeat(app.api, 'CSM, Andes', 'Luz Rojas')
  await staffSeat(app.api, 'CSM, Pampas', 'Juan Vera')
  const page = await app.openAsUser(`/${slug}/scenarios`)
  await createScenario(page, 'To and fro')
  await lookAtRosterIn(page, 'To and fro')
  for (const title of ['CSM, Andes', 'CSM, Pampas']) {
    await chooseAction(page, title, 'Vacate')
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Add to scenario' }).click()
    await dialog.waitFor({ state: 'detached' })
  }
  await bar(page, 'You are not looking at live').getByRole('link', { name: 'Open' }).click()
  const list = page.getByRole('region', { name: 'Changes, in order' }).getByRole('listitem')
  const titles = async () => list.locator('p:first-child').allInnerTexts()
  await expect.poll(async () => titles()).toHaveLength(2)
  const [first, second] = await titles()
  await list
    .first()
    .getByRole('button', { name: /^Move down/ })
    .click()
  await expect.poll(titles).toEqual([second, first])
  await list.first().getByRole('button', { name: /^Drop/ }).click()
  await expect.poll(titles).toEqual([first])

  const more = (name: string) => page.getByRole('button', { name: `More: ${name}` })
  await more('To and fro').click()
  await page.getByRole('menuitem', { name: 'Rename…' }).click()
  await page.getByRole('dialog').getByLabel('Name').fill('Fro')
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
  await page.getByRole('heading', { name: 'Fro', level: 1 }).waitFor()
  await more('Fro').click()
  await page.getByRole('menuitem', { name: 'Archive' }).click()
  await expectText(page.getByRole('main'), 'Archived')
  expect(await page.getByRole('button', { name: /^Drop/ }).count()).toBe(0)
})

test('while a scenario is shown nothing can be applied to what is live, by any dialog', async () => {
  const page = await app.openAsUser(`/${slug}/scenarios`)
  await createScenario(page, 'By the guide')
  await lookAtRosterIn(page, 'By the guide')
  const shown = bar(page, 'You are not looking at live')
  const before = await revision()
  const dialog = page.getByRole('dialog')
  await page.getByRole('link', { name: 'Findings' }).click()
  await page
    .getByRole('button', { name: /^Preview the fix/ })
    .first()
    .click()
  const toScenario = dialog.getByRole('button', { name: 'Add to scenario' })
  await toScenario.waitFor()
  expect(await dialog.getByRole('button', { name: /Apply|Preview/ }).count()).toBe(0)
  await toScenario.click()
  await dialog.waitFor({ state: 'detached' })
  await shown.getByText(/^[1-9]\d* changes?$/).waitFor()
  await page.getByRole('link', { name: 'Structure' }).click()
  await page.getByRole('button', { name: 'Preview: Pod' }).click()
  await dialog.getByRole('button', { name: 'Add to scenario' }).click()
  await dialog.waitFor({ state: 'detached' })
  await shown.getByText(/^[1-9]\d* changes?$/).waitFor()
  expect(await revision()).toBe(before)

  await page.getByRole('link', { name: 'Compare' }).click()
  const other = page.getByRole('group', { name: 'After' })
  await other.getByLabel('Scenario').selectOption({ label: 'Live' })
  await page.waitForURL(/withScenario=live/)
  const differences = page.getByRole('region', { name: 'Differences' })
  await expectText(differences, 'Organisation model')
})

test('a draft is moved to a scenario, and another one is discarded', async () => {
  await staffSeat(app.api, 'CSM, Tatra', 'Ola Nowak')
  const page = await app.openAsUser(`/${slug}/roster`)
  const draft = bar(page, 'Not yet applied')
  const dialog = page.getByRole('dialog')
  const collect = async () => {
    await chooseAction(page, 'CSM, Tatra', 'Vacate')
    await dialog.getByRole('button', { name: 'Preview' }).click()
    await dialog.getByRole('button', { name: 'Add to draft' }).click()
    await expectText(draft, '1 change')
  }
  const end = async (way: string) => {
    await draft.getByRole('button', { name: 'More: My draft' }).click()
    await page.getByRole('menuitem', { name: way }).click()
  }
  await collect()
  await end('Move to a scenario…')
  await dialog.getByLabel('Name').fill('Winter')
  await dialog.getByRole('button', { name: 'Move', exact: true }).click()
  await draft.waitFor({ state: 'detached' })
  await collect()
  await end('Discard…')
  await dialog.getByRole('button', { name: 'Discard', exact: true }).click()
  await draft.waitFor({ state: 'detached' })
  await lookAtRosterIn(page, 'Winter')
  await page.getByRole('searchbox').fill('CSM, Tatra')
  await expectText(seatRow(page, 'CSM, Tatra'), 'Open position')
})

test('the pages of scenarios have nothing that axe finds wrong, and scroll sideways nowhere', async () => {
  await staffSeat(app.api, 'CSM, Sahel', 'Awa Diop')
  const page = await app.openAsUser(`/${slug}/scenarios`, { reducedMotion: 'reduce' })
  await createScenario(page, 'A quite long name of a scenario, as people give them')
  await lookAtRosterIn(page, 'A quite long name')
  await chooseAction(page, 'CSM, Sahel', 'Vacate')
  await page.getByRole('button', { name: 'Add to scenario' }).click()
  const shown = bar(page, 'You are not looking at live')
  await expectText(shown, '1 change')
  const inScenario = new URL(page.url()).search
  await shown.getByRole('link', { name: 'Open' }).click()
  await page.getByRole('region', { name: 'Changes, in order' }).waitFor()
  const { pathname } = new URL(page.url())
  for (const locale of languages) {
    const narrow = await app.openAsUser('about:blank', {
      viewport: { width: 360, height: 780 },
      reducedMotion: 'reduce',
      locale,
    })
    for (const path of [pathname, `/${slug}/scenarios`, `/${slug}/teams`, `/${slug}/compare`]) {
      await narrow.goto(`${path}${inScenario}`)
      await settled(narrow)
      for (const width of [360, 768]) {
        await narrow.setViewportSize({ width, height: 780 })
        await expect.poll(() => narrow.evaluate(() => window.innerWidth)).toBe(width)
        expect(await narrow.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
      }
      expect(await violationsInLanguage(narrow, locale)).toEqual([])
    }
  }
})
