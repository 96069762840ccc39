import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { ownAppUnderTest } from './support/app-under-test'
import { slug } from './support/demo-organization'
import { expectText } from './support/expect-text'
import { type Session, user } from './support/first-user'
import { settled } from './support/pages'
import { makeSecondUser } from './support/second-user'
import { staffSeat } from './support/staff-seat'
import { languages, violationsInLanguage } from './support/violations-in-colours'

const app = ownAppUnderTest()
const name = 'Tomas Rey'
let colleague: { readonly name: string; readonly email: string; readonly session: Session }

beforeAll(async () => {
  colleague = { name, ...(await makeSecondUser(app.api, name)) }
})

const asColleague = async (path: string) => app.open(path, { storageState: colleague.session })
const region = (page: Page, name: string) => page.getByRole('region', { name })
const rows = (page: Page) => page.getByRole('main').getByRole('listitem')

async function createScenario(page: Page, name: string, restricted = false): Promise<string> {
  await page.goto(`/${slug}/scenarios`)
  await page.getByRole('button', { name: 'New scenario…' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Name').fill(name)
  if (restricted) await dialog.getByLabel(/^Restricted/).check()
  await dialog.getByRole('button', { name: 'Save' }).click()
  await page.getByRole('heading', { name, level: 1 }).waitFor()
  return new URL(page.url()).pathname
}

/** Vacates a seat in a scenario. */
async function vacateIn(page: Page, scenario: string, seat: string): Promise<void> {
  await page.goto(`/${slug}/roster`)
  await page.getByRole('button', { name: 'Shown: Live. Switch' }).click()
  await page.getByRole('menuitem', { name: new RegExp(`^${scenario}`) }).click()
  await page.waitForURL(/scenario=/)
  await page.getByRole('searchbox').fill(seat)
  await page.getByRole('button', { name: `Actions for ${seat}` }).click()
  await page.getByRole('menuitem', { name: 'Vacate' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Add to scenario' }).click()
  await dialog.waitFor({ state: 'detached' })
}

async function shareWith(page: Page, search: string): Promise<void> {
  const sharing = region(page, 'Shared with')
  await sharing.getByRole('combobox', { name: 'Share with' }).fill(search)
  await page.getByRole('option', { name: colleague.name }).click()
  await sharing.getByRole('button', { name: 'Share', exact: true }).click()
  await sharing.getByRole('combobox', { name: `What ${colleague.name} may do` }).waitFor()
}

test('a restricted scenario is seen by whom it is shared with, and changed by its editors', async () => {
  const page = await app.openAsUser(`/${slug}/scenarios`)
  const path = await createScenario(page, 'Quiet pods', true)
  const other = await asColleague(`/${slug}/scenarios`)
  await settled(other)
  expect(await other.getByText('Quiet pods').count()).toBe(0)
  await other.goto(path)
  await other.getByText('This scenario is not there any more, or not yours to see.').waitFor()

  await expectText(page.getByRole('main'), 'Only these people see it')
  await shareWith(page, colleague.email)
  const role = page.getByRole('combobox', { name: `What ${colleague.name} may do` })
  await role.selectOption('Can view')
  await other.reload()
  await other.getByRole('heading', { name: 'Quiet pods', level: 1 }).waitFor()
  await expectText(other.getByRole('main'), 'Its owner and editors change it.')
  await expectText(region(other, 'Shared with'), `${user.name}Owner`)
  expect(await region(other, 'Shared with').getByRole('button').count()).toBe(0)
  await other.getByRole('button', { name: 'More: Quiet pods' }).click()
  await other.getByRole('menuitem', { name: 'Duplicate…' }).waitFor()
  expect(await other.getByRole('menuitem', { name: 'Rename…' }).count()).toBe(0)
  await other.goto(`/${slug}/scenarios`)
  await expectText(rows(other).filter({ hasText: 'Quiet pods' }), 'Restricted')
  await other.getByRole('button', { name: 'Shown: Live. Switch' }).click()
  await other.getByRole('menuitem', { name: /^Quiet pods.*Restricted/ }).waitFor()

  await role.selectOption('Can edit')
  await expect.poll(async () => role.inputValue()).toBe('EDITOR')
  await other.goto(path)
  await other.getByRole('button', { name: 'More: Quiet pods' }).click()
  await other.getByRole('menuitem', { name: 'Rename…' }).waitFor()
  await page.getByRole('button', { name: `No longer share with ${colleague.name}` }).click()
  await role.waitFor({ state: 'detached' })
  await other.reload()
  await other.getByText('This scenario is not there any more, or not yours to see.').waitFor()

  await page.getByLabel('Restricted to the people below').click()
  await expectText(page.getByRole('main'), 'Everybody in the organisation sees it')
  await other.reload()
  await other.getByRole('heading', { name: 'Quiet pods', level: 1 }).waitFor()
})

test('a scenario of others takes no plan while it is shown', async () => {
  const page = await app.openAsUser(`/${slug}/scenarios`)
  await createScenario(page, 'By others')
  const other = await asColleague(`/${slug}/teams`)
  await other.getByRole('button', { name: 'Shown: Live. Switch' }).click()
  await other.getByRole('menuitem', { name: /^By others/ }).click()
  await other.waitForURL(/scenario=/)
  await other.getByRole('link', { name: 'Structure' }).click()
  await other.getByRole('button', { name: 'Preview: Pod' }).click()
  const dialog = other.getByRole('dialog')
  await expectText(dialog, 'You are looking at “By others”, which its owner and editors change.')
  expect(await dialog.getByRole('button', { name: /Apply|Preview|Add/ }).count()).toBe(0)
})

test('people talk about a scenario and its changes, settle that, and see what was dropped', async () => {
  await staffSeat(app.api, 'CSM, Nile', 'Mona Adel')
  const page = await app.openAsUser(`/${slug}/scenarios`)
  const path = await createScenario(page, 'Nearer')
  await vacateIn(page, 'Nearer', 'CSM, Nile')
  const other = await asColleague(path)
  const whole = region(other, 'Comments')
  await whole.getByLabel('Comment').fill('Why now?')
  await whole.getByRole('button', { name: 'Comment', exact: true }).click()
  await expectText(whole.getByRole('article'), 'Why now?')
  await expectText(whole.getByRole('article'), colleague.name)
  const empty = whole.getByLabel('Comment', { exact: true })
  await expect.poll(async () => empty.inputValue()).toBe('')

  const list = region(other, 'Changes, in order')
  await list.getByRole('button', { name: /: 0 comments$/ }).click()
  const sheet = other.getByRole('dialog')
  await sheet.getByLabel('Comment').fill('Who takes it over?')
  await sheet.getByRole('button', { name: 'Comment', exact: true }).click()
  await sheet.getByRole('article').waitFor()
  await other.keyboard.press('Escape')
  await list.getByRole('button', { name: /: 1 comment$/ }).waitFor()

  await page.goto(path)
  await page.getByRole('button', { name: /: 1 comment$/ }).click()
  const answer = page.getByRole('dialog')
  expect(await answer.getByRole('button', { name: 'Edit' }).count()).toBe(0)
  await answer.getByRole('button', { name: 'Reply' }).click()
  await answer.getByLabel('Reply').fill('Nobody yet.')
  await answer.getByRole('button', { name: 'Reply' }).click()
  await expect.poll(() => answer.getByRole('article').count()).toBe(2)
  await answer.getByRole('button', { name: 'Resolve' }).click()
  await answer.getByRole('button', { name: 'Show 1 resolved thread' }).click()
  await expectText(answer, `Resolved by ${user.name}`)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: /: 0 comments$/ }).waitFor()
  await page.getByRole('button', { name: /^Drop/ }).click()
  await region(page, 'Comments').getByRole('button', { name: 'Show 1 resolved thread' }).click()
  await expectText(region(page, 'Comments'), 'On a change that was dropped')

  await other.reload()
  const mine = region(other, 'Comments').getByRole('article').filter({ hasText: 'Why now?' })
  await mine.getByRole('button', { name: 'Edit' }).click()
  const field = region(other, 'Comments').getByRole('textbox').first()
  await field.fill('Why this spring?')
  await region(other, 'Comments').getByRole('button', { name: 'Save' }).click()
  await expectText(region(other, 'Comments'), 'Why this spring?')
  await expectText(region(other, 'Comments'), 'edited')
  await region(other, 'Comments').getByRole('button', { name: 'Remove' }).first().click()
  await expect.poll(() => other.getByText('Why this spring?').count()).toBe(0)
})

test('the page with people and comments has nothing that axe finds wrong, and scrolls sideways nowhere', async () => {
  const page = await app.openAsUser(`/${slug}/scenarios`, { reducedMotion: 'reduce' })
  const path = await createScenario(page, 'Talked about', true)
  await shareWith(page, 'Tom')
  const whole = region(page, 'Comments')
  await whole.getByLabel('Comment').fill(`A long line: ${'nowhere-to-break'.repeat(20)}`)
  await whole.getByRole('button', { name: 'Comment', exact: true }).click()
  await whole.getByRole('article').waitFor()
  for (const locale of languages) {
    const narrow = await app.openAsUser('about:blank', {
      viewport: { width: 360, height: 780 },
      reducedMotion: 'reduce',
      locale,
    })
    for (const address of [path, `/${slug}/scenarios`]) {
      await narrow.goto(address)
      await settled(narrow)
      expect(await narrow.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
      expect(await violationsInLanguage(narrow, locale)).toEqual([])
    }
  }
})
