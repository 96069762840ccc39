import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { ownAppUnderTest } from './support/app-under-test'
import { applyChange, begun, made } from './support/apply-change'
import { askApi } from './support/ask-api'
import { createTeam } from './support/create-team'
import { slug } from './support/demo-organization'
import { expectText } from './support/expect-text'
import { settled } from './support/pages'
import { staffSeat } from './support/staff-seat'
import { languages, violationsInLanguage } from './support/violations-in-colours'

const app = ownAppUnderTest()

/** A day to come, as people read it and as it is typed. */
const day = { typed: '2031-04-07', read: 'Apr 7, 2031' }
const later = { typed: '2031-05-12', read: 'May 12, 2031' }

const region = (page: Page, name: string) => page.getByRole('region', { name })

/** Makes a scenario that renames a team from a day long ago. */
async function renaming(team: string, name: string): Promise<void> {
  const change = { updateTeam: { team: made(team), name, effective: begun } }
  const { createScenario } = await askApi<{
    readonly createScenario: { readonly error: { readonly message: string } | null }
  }>(
    await app.userApi(),
    'mutation ($input: CreateScenarioInput!) { createScenario(input: $input) { error { message } } }',
    { input: { organizationId: slug, name, changes: [change] } },
  )
  expect(createScenario.error).toBeNull()
}

async function openScenario(page: Page, name: string): Promise<void> {
  await page.goto(`/${slug}/scenarios`)
  await page.getByRole('link', { name }).click()
  await page.getByRole('heading', { name, level: 1 }).waitFor()
}

async function schedule(page: Page, on: string): Promise<void> {
  await page.getByRole('button', { name: 'Schedule…' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Day').fill(on)
  await dialog.getByRole('button', { name: 'Schedule', exact: true }).click()
  await dialog.waitFor({ state: 'detached' })
}

test('a scenario is scheduled for a day, comes up above the history, and is taken off', async () => {
  await createTeam(app.api, 'Team Fjord')
  await renaming('Team Fjord', 'Team Sound')
  const page = await app.openAsUser(`/${slug}/history`)
  await region(page, 'Revisions').waitFor()
  expect(await region(page, 'Coming up').count()).toBe(0)

  await openScenario(page, 'Team Sound')
  await page.getByRole('button', { name: 'Schedule…' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Day').fill(day.typed)
  const moving = dialog.getByRole('switch', {
    name: `Let the 1 change that holds from before ${day.read} hold from that day`,
  })
  await moving.check()
  await dialog.getByRole('button', { name: 'Schedule', exact: true }).click()
  const panel = region(page, `Scheduled for ${day.read}`)
  await expectText(panel, 'Nothing in the way')
  expect(await panel.getByText('holds from before that day').count()).toBe(0)

  await panel.getByRole('button', { name: 'Change…' }).click()
  await dialog.getByRole('textbox', { name: 'Day' }).fill(later.typed)
  await expectText(dialog, `holds from before ${later.read}`)
  await dialog.getByRole('button', { name: 'Schedule', exact: true }).click()
  await expectText(region(page, `Scheduled for ${later.read}`), '1 change holds from before')

  await page.getByRole('link', { name: 'History' }).click()
  const coming = region(page, 'Coming up')
  await expectText(coming, 'Team Sound')
  await expectText(coming, `Scheduled for ${later.read}`)
  await coming.getByRole('link', { name: 'Team Sound' }).click()
  await page.getByRole('button', { name: 'Take off' }).click()
  await page.getByRole('button', { name: 'Schedule…' }).waitFor()
  await page.getByRole('link', { name: 'History' }).click()
  await region(page, 'Revisions').waitFor()
  await expect.poll(() => region(page, 'Coming up').count()).toBe(0)
})

test('the draft is applied on a day, and is free for other edits', async () => {
  await staffSeat(app.api, 'CSM, Ionia', 'Nefeli Gika')
  const page = await app.openAsUser(`/${slug}/roster`)
  await page.getByRole('searchbox').fill('CSM, Ionia')
  await page.getByRole('button', { name: 'Actions for CSM, Ionia' }).click()
  await page.getByRole('menuitem', { name: 'Vacate' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Preview' }).click()
  await dialog.getByRole('button', { name: 'Add to draft' }).click()
  const draft = region(page, 'Not yet applied')
  await expectText(draft, '1 change')
  await draft.getByRole('button', { name: 'More: My draft' }).click()
  await page.getByRole('menuitem', { name: 'Apply on a day…' }).click()
  await dialog.getByLabel('Day').fill(day.typed)
  await dialog.getByLabel('Name').fill('Ionia closes')
  await dialog.getByRole('button', { name: 'Schedule', exact: true }).click()
  await draft.waitFor({ state: 'detached' })
  await page.goto(`/${slug}/scenarios`)
  const rows = page.getByRole('main').getByRole('listitem')
  await expectText(rows.filter({ hasText: 'Ionia closes' }), `Scheduled for ${day.read}`)
})

test('whoever scheduled it is told on every page what is in the way', async () => {
  await createTeam(app.api, 'Team Delta')
  await renaming('Team Delta', 'Team Estuary')
  await applyChange(app.api, 'updateTeam', {
    team: made('Team Delta'),
    name: 'Team Lagoon',
    effective: begun,
  })
  const page = await app.openAsUser(`/${slug}/scenarios`)
  await openScenario(page, 'Team Estuary')
  await schedule(page, day.typed)
  const reason = 'have both changed 1 thing'
  await expectText(region(page, `Scheduled for ${day.read}`), reason)
  await page.goto(`/${slug}/capacity`)
  const alert = region(page, 'What is scheduled and cannot be applied as it is')
  await expectText(alert, reason)
  await alert.getByRole('link', { name: 'Team Estuary' }).click()
  const conflicts = region(page, 'Conflicts')
  await conflicts.getByRole('radio', { name: 'Keep ours' }).check()
  await conflicts.getByRole('button', { name: 'Rebase with these choices' }).click()
  await conflicts.waitFor({ state: 'detached' })
})

test('what is scheduled has nothing that axe finds wrong, and scrolls sideways nowhere', async () => {
  await createTeam(app.api, 'Team Tarn')
  await renaming('Team Tarn', 'A quite long name of a scenario, as people give them')
  await applyChange(app.api, 'updateTeam', {
    team: made('Team Tarn'),
    name: 'Team Mere',
    effective: begun,
  })
  const page = await app.openAsUser(`/${slug}/scenarios`, { reducedMotion: 'reduce' })
  await openScenario(page, 'A quite long name')
  await schedule(page, day.typed)
  const { pathname } = new URL(page.url())
  for (const locale of languages) {
    const narrow = await app.openAsUser('about:blank', {
      viewport: { width: 360, height: 780 },
      reducedMotion: 'reduce',
      locale,
    })
    for (const path of [pathname, `/${slug}/scenarios`, `/${slug}/history`]) {
      await narrow.goto(path)
      await settled(narrow)
      for (const width of [360, 768]) {
        await narrow.setViewportSize({ width, height: 780 })
        await expect.poll(() => narrow.evaluate(() => window.innerWidth)).toBe(width)
        expect(await narrow.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
      }
      // A link that inherits its colour has the other scheme's a frame later than what it lies on.
      await expect
        .poll(async () => violationsInLanguage(narrow, locale), { timeout: 30_000 })
        .toEqual([])
    }
  }
})
