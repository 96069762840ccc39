import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { ownAppUnderTest } from './support/app-under-test'
import { axeViolations } from './support/axe-violations'
import { createTeam } from './support/create-team'
import { slug } from './support/demo-organization'
import { expectText } from './support/expect-text'
import { staffSeat } from './support/staff-seat'

const app = ownAppUnderTest()
const [own, part, other] = ['Harbour', 'Harbour West', 'Hinterland']

beforeAll(async () => {
  await createTeam(app.api, own)
  await createTeam(app.api, part, own)
  await createTeam(app.api, other)
  await staffSeat(app.api, 'CSM, Docks', 'Noa Brandt', own)
  await staffSeat(app.api, 'CSM, Fields', 'Ilse Vogt', other)
})

const members = (page: Page) => page.getByRole('region', { name: 'Members' })

/** Invites somebody; answers their link. */
async function invite(page: Page, email: string, role: string, team?: string): Promise<string> {
  await members(page).getByRole('button', { name: 'Invite…' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Email').fill(email)
  await dialog.getByLabel('What they may do').selectOption({ label: role })
  if (team !== undefined) {
    await dialog.getByRole('combobox', { name: 'Their teams' }).fill(team)
    await page.getByRole('option', { name: team, exact: true }).click()
    await page.keyboard.press('Tab')
  }
  await dialog.getByRole('button', { name: 'Make a link' }).click()
  const link = await dialog.getByLabel('Link').inputValue()
  await dialog.getByRole('button', { name: 'Done' }).click()
  return new URL(link).pathname + new URL(link).hash
}

/** Joins by the link, as somebody new. */
async function join(link: string, name: string): Promise<Page> {
  const page = await app.open(link)
  await page.getByLabel('Name').fill(name)
  await page.getByLabel('Password', { exact: true }).fill('a long enough password')
  await page.getByRole('button', { name: 'Join' }).click()
  await page.getByRole('heading', { name: 'Home', level: 1 }).waitFor()
  return page
}

/** Pages that offer acts to others: each with what is there, and what is offered. */
const OFFERED = [
  ['roster', 'rowheader', /^Actions for /],
  ['findings', 'listitem', /^(?:Preview the fix|Accept)/],
  ['settings', 'listitem', 'Add a target'],
  ['scenarios', 'heading', 'New scenario'],
] as const

async function expectNoActs(page: Page): Promise<void> {
  for (const [path, there, offered] of OFFERED) {
    await page.goto(`/${slug}/${path}`)
    await page.getByRole('main').getByRole(there).first().waitFor()
    expect(await page.getByRole('button', { name: offered }).count(), path).toBe(0)
  }
}

async function move(page: Page, seat: string, team: string): Promise<void> {
  await page.goto(`/${slug}/roster`)
  await page.getByRole('searchbox').fill(seat)
  await page.getByRole('button', { name: `Actions for ${seat}` }).click()
  await page.getByRole('menuitem', { name: 'Move' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('combobox', { name: 'Team' }).fill(team)
  await page.getByRole('option', { name: team, exact: true }).click()
  await dialog.getByRole('button', { name: 'Preview' }).click()
}

test('a team manager who is invited moves a seat of their own team, sees no pay, and touches no other team', async () => {
  const page = await app.openAsUser(`/${slug}/settings`)
  const link = await invite(page, 'tess@acme.example', 'Team manager', own)
  await expectText(members(page), 'tess@acme.example')

  const manager = await join(link, 'Tess Holm')
  expect(await manager.getByRole('link', { name: 'History' }).count()).toBe(0)
  await move(manager, 'CSM, Docks', part)
  const dialog = manager.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Apply', exact: true }).click()
  await dialog.waitFor({ state: 'detached' })
  await expectText(manager.getByRole('table').getByRole('rowheader'), part)

  await manager.getByRole('searchbox').fill('CSM, Fields')
  await expectText(manager.getByRole('table'), 'Ilse Vogt')
  expect(await manager.getByRole('button', { name: 'Actions for CSM, Fields' }).count()).toBe(0)
  await move(manager, 'CSM, Docks', other)
  await expectText(dialog, 'You may only change your own teams')
  expect(await dialog.getByRole('button', { name: 'Apply', exact: true }).count()).toBe(0)
  await manager.keyboard.press('Escape')

  await manager.goto(`/${slug}/settings`)
  await manager.getByRole('heading', { name: 'Settings', level: 1 }).waitFor()
  await manager.getByText('Acme Cloud').first().waitFor()
  expect(await members(manager).count()).toBe(0)
  expect(await manager.getByRole('button', { name: 'Change…' }).count()).toBe(0)
  expect(await manager.getByRole('button', { name: 'Add a target' }).count()).toBe(0)
  await manager.goto(`/${slug}/findings`)
  await manager.getByRole('main').getByRole('listitem').first().waitFor()
  expect(await manager.getByRole('button', { name: /^Accept/ }).count()).toBe(0)

  // Of all fixes those that are about their own seat alone.
  await page.goto(`/${slug}/findings`)
  const fixes = (of: Page) => of.getByRole('button', { name: /^Preview the fix/ })
  const offered = async (of: Page) =>
    fixes(of).evaluateAll((all) => all.map((each) => each.ariaLabel ?? ''))
  await fixes(page).first().waitFor()
  const theirs = (await offered(page)).filter((label) => label.endsWith(' to CSM, Docks'))
  expect(theirs).toHaveLength(1)
  expect(await offered(manager)).toEqual(theirs)
  expect((await offered(page)).length).toBeGreaterThan(1)
  await fixes(manager).click()
  await dialog.getByRole('button', { name: 'Apply', exact: true }).waitFor()
})

test('a member’s role is changed, and they are put out and let in again', async () => {
  const page = await app.openAsUser(`/${slug}/settings`)
  const link = await invite(page, 'vera@acme.example', 'Viewer')
  const viewer = await join(link, 'Vera Lund')
  await expectNoActs(viewer)
  await page.reload()
  const row = members(page).getByRole('listitem').filter({ hasText: 'Vera Lund' })
  await expectText(row, 'Viewer')
  const dialog = page.getByRole('dialog')
  await page.getByRole('button', { name: 'Change: Vera Lund' }).click()
  await dialog.getByLabel('What they may do').selectOption({ label: 'Auditor' })
  await dialog.getByRole('button', { name: 'Save' }).click()
  await dialog.waitFor({ state: 'detached' })
  await expectText(row, 'Auditor')
  await viewer.goto(`/${slug}/history`)
  await viewer.getByRole('region', { name: 'Revisions' }).waitFor()

  await page.getByRole('button', { name: 'Change: Vera Lund' }).click()
  await dialog.getByRole('button', { name: 'Put out' }).click()
  await expectText(row, 'put out')
  await viewer.goto(`/${slug}/capacity`)
  await expect.poll(async () => viewer.getByRole('heading', { name: 'Capacity' }).count()).toBe(0)
})

test('an invitation is taken back, and its page says so', async () => {
  const page = await app.openAsUser(`/${slug}/settings`)
  const link = await invite(page, '', 'Planner')
  await members(page)
    .getByRole('button', { name: 'Take back the invitation: Whoever has the link' })
    .click()
  await expect.poll(async () => members(page).getByText('Whoever has the link').count()).toBe(0)
  const late = await app.open(link)
  await late.getByText('This invitation was used, taken back or has expired').waitFor()
  await late.emulateMedia({ reducedMotion: 'reduce' })
  expect(await axeViolations(late)).toEqual([])
})

test('a role of its own is made out of another, given, and told in the access log', async () => {
  const page = await app.openAsUser(`/${slug}/settings`)
  const roles = page.getByRole('region', { name: 'Roles of your own' })
  await roles.getByText('No roles of your own yet').waitFor()
  await roles.getByRole('button', { name: 'New role…' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Name').fill('Finance')
  await dialog.getByLabel('Start from').selectOption({ label: 'Planner' })
  await expect.poll(() => dialog.getByLabel('Make scenarios').isChecked()).toBe(true)
  await dialog.getByLabel('See and set what people cost').check()
  expect(await axeViolations(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Save' }).click()
  await dialog.waitFor({ state: 'detached' })
  await expectText(roles, 'see and set what people cost, and make scenarios · nobody has it yet')

  const link = await invite(page, 'fay@acme.example', 'Finance')
  const fay = await join(link, 'Fay Lind')
  await fay.evaluate(async (organizationId) => {
    const change = { name: 'Mine', kind: 'POD' }
    const query = `mutation ($input: CreateTeamInput!) { createTeam(input: $input) { ok { revision } } }`
    const body = JSON.stringify({ query, variables: { input: { organizationId, change } } })
    const headers = { 'content-type': 'application/json' }
    await fetch('/graphql', { method: 'POST', headers, body })
  }, slug)
  await page.reload()
  const row = members(page).getByRole('listitem').filter({ hasText: 'Fay Lind' })
  await expectText(row, 'Finance')
  await page.getByRole('button', { name: 'Change: Finance' }).click()
  await dialog.getByRole('button', { name: 'Delete' }).click()
  await expectText(dialog, 'give them another one first')
  await page.keyboard.press('Escape')

  await page.goto(`/${slug}/history`)
  await page.getByRole('radiogroup').getByText('Access', { exact: true }).click()
  const log = page.getByRole('region', { name: 'Who was let in or put out' })
  await expectText(log, 'Fay Lind joined')
  await expectText(log, 'The role “Finance” was made')
  const refused = page.getByRole('region', { name: 'What was refused' })
  const ofFay = refused.getByRole('listitem').filter({ hasText: 'Fay Lind' })
  // What is refused is counted for some seconds before it is kept.
  await expect
    .poll(async () => {
      await page.reload()
      await expectText(log, 'Fay Lind joined')
      await refused
        .getByRole('listitem')
        .or(refused.getByText('Nobody was refused'))
        .first()
        .waitFor()
      return (await ofFay.allInnerTexts()).join(' ')
    })
    .toContain('Apply plans')
  expect(await axeViolations(page)).toEqual([])
})
