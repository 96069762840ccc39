import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { ownAppUnderTest } from './support/app-under-test'
import { applyChange, daysAgo } from './support/apply-change'
import { askApi, askOrganization } from './support/ask-api'
import { slug } from './support/demo-organization'
import { expectText } from './support/expect-text'
import { user } from './support/first-user'
import { settled } from './support/pages'
import { makeSecondUser } from './support/second-user'
import { staffSeat } from './support/staff-seat'
import { languages, violationsInLanguage } from './support/violations-in-colours'

const app = ownAppUnderTest()

async function revision(): Promise<number> {
  const found = await askOrganization<{ readonly revision: number }>(app.api, 'revision')
  return found.revision
}

/** Previews that a seat is vacated. */
async function previewVacating(page: Page, title: string): Promise<void> {
  await page.getByRole('searchbox').fill(title)
  await page.getByRole('button', { name: `Actions for ${title}` }).click()
  await page.getByRole('menuitem', { name: 'Vacate' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Preview' }).click()
}

let bo: Awaited<ReturnType<typeof makeSecondUser>>

beforeAll(async () => {
  await staffSeat(app.api, 'CSM, Levant', 'Nur Haddad')
  await staffSeat(app.api, 'CSM, Maghreb', 'Ines Alaoui')
  bo = await makeSecondUser(app.api, 'Bo Lindgren')
  await applyChange(app.api, 'updateOrganization', {
    approvalRule: 'NAMED',
    approvers: [bo.email],
    effective: daysAgo(1),
  })
})

/** A scenario that a program made, and asks to have approved. */
async function propose(name: string): Promise<{ readonly id: string }> {
  const input = {
    organizationId: slug,
    name,
    changes: [{ createTeam: { name: 'Pod Nile', kind: 'POD' } }],
  }
  const { createScenario } = await askApi<{
    readonly createScenario: { readonly ok: { readonly scenario: { readonly id: string } } }
  }>(
    app.api,
    'mutation ($input: CreateScenarioInput!) { createScenario(input: $input) { ok { scenario { id } } } }',
    { input },
  )
  const { scenario } = createScenario.ok
  const asking = { scenarioId: scenario.id, expectedRevision: 1, comment: 'For next year' }
  await askApi(
    app.api,
    'mutation ($input: RequestApprovalInput!) { requestApproval(input: $input) { error { message } } }',
    { input: asking },
  )
  return scenario
}

const approval = (page: Page) => page.getByRole('region', { name: 'Approval' })

test('what one person proposes, another approves, and the history names both', async () => {
  const page = await app.openAsUser(`/${slug}/roster`)
  const dialog = page.getByRole('dialog')
  const before = await revision()

  await previewVacating(page, 'CSM, Levant')
  await expectText(dialog, 'Every plan needs approval here.')
  await expectText(dialog, `One of these can approve it: ${bo.email}.`)
  expect(await dialog.getByRole('button', { name: 'Apply', exact: true }).count()).toBe(0)
  await dialog.getByLabel('Name of the scenario').fill('Levant')
  await dialog.getByRole('button', { name: 'Put into a scenario' }).click()
  await page.getByRole('heading', { name: 'Levant', level: 1 }).waitFor()
  expect(await page.getByRole('button', { name: 'Merge…' }).count()).toBe(0)
  await expectText(approval(page), 'Whoever made a plan, or a part of it, cannot approve it.')
  expect(await approval(page).getByRole('button', { name: 'Approve' }).count()).toBe(0)
  await page.getByRole('button', { name: 'Ask for approval…' }).click()
  await dialog.getByLabel('Comment').fill('Before Friday, please')
  await dialog.getByRole('button', { name: 'Ask', exact: true }).click()
  await expectText(approval(page), 'Before Friday, please')

  const other = await app.open(`/${slug}/scenarios`, { storageState: bo.session })
  const row = other.getByRole('main').getByRole('listitem').filter({ hasText: 'Levant' })
  await expectText(row, 'Waits for your approval')
  await other.getByRole('link', { name: 'Levant' }).click()
  await expectText(approval(other), `${user.name} asked for approval on`)
  const reject = approval(other).getByRole('button', { name: 'Ask for changes' })
  expect(await reject.isDisabled()).toBe(true)
  await approval(other).getByLabel('Comment').fill('Why not in May?')
  await reject.click()
  await expectText(approval(other), 'Somebody asked for changes.')
  await approval(other).getByLabel('Comment').fill('Agreed by phone')
  await approval(other).getByRole('button', { name: 'Approve', exact: true }).click()
  await expectText(approval(other), 'It is approved as it is.')
  expect(await revision()).toBe(before)

  await page.reload()
  await expectText(approval(page), 'Agreed by phone')
  await page.getByRole('button', { name: 'Merge…' }).click()
  await dialog.getByText('What changes').waitFor()
  await dialog.getByRole('button', { name: 'Merge', exact: true }).click()
  await page.getByText(`Merged in revision ${before + 1}`).waitFor()
  await page.goto(`/${slug}/history`)
  const merged = page.getByRole('main').getByRole('listitem').first()
  await expectText(merged, 'Levant')
  await expectText(merged, user.name)
  await expectText(merged, 'approved by Bo Lindgren')
  await merged.getByRole('button', { name: /^Show changes/ }).click()
  await expectText(merged, 'Agreed by phone')
})

test('a draft that somebody has to approve becomes a scenario', async () => {
  const page = await app.openAsUser(`/${slug}/roster`)
  const dialog = page.getByRole('dialog')
  await previewVacating(page, 'CSM, Maghreb')
  await dialog.getByRole('button', { name: 'Add to draft' }).click()
  const draft = page.getByRole('region', { name: 'Not yet applied' })
  await draft.getByRole('button', { name: 'Apply…' }).click()
  await expectText(dialog, 'Nobody else sees a draft: make a scenario of it')
  expect(await dialog.getByRole('button', { name: 'Apply all' }).count()).toBe(0)
  await dialog.getByRole('button', { name: 'Make a scenario of it…' }).click()
  await dialog.getByLabel('Name').fill('Maghreb')
  await dialog.getByRole('button', { name: 'Move', exact: true }).click()
  await draft.waitFor({ state: 'detached' })
  await page.goto(`/${slug}/scenarios`)
  await page.getByRole('link', { name: 'Maghreb' }).click()
  await page.getByRole('button', { name: 'Ask for approval…' }).waitFor()
})

test('what is said of approval has nothing that axe finds wrong, and scrolls sideways nowhere', async () => {
  const { id } = await propose(`A quite long name of a scenario, as people give them`)
  for (const locale of languages) {
    const page = await app.open(`/${slug}/scenarios/${encodeURIComponent(id)}`, {
      storageState: bo.session,
      viewport: { width: 390, height: 780 },
      reducedMotion: 'reduce',
      locale,
    })
    await page.getByRole('textbox').first().waitFor()
    await settled(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    expect(await violationsInLanguage(page, locale)).toEqual([])
  }
})
