import { expect, test } from 'vitest'
import { ownAppUnderTest } from './support/app-under-test'
import { applyChange, made, referable } from './support/apply-change'
import { askApi } from './support/ask-api'
import { axeViolations } from './support/axe-violations'
import { createTeam } from './support/create-team'
import { slug } from './support/demo-organization'
import { expectText } from './support/expect-text'
import { addToScenario, makeScenario } from './support/make-scenario'
import { staffSeat } from './support/staff-seat'

const app = ownAppUnderTest()

const account = (name: string) =>
  applyChange(app.api, 'addAccount', {
    name,
    ...referable(name),
    region: 'France',
    segment: 'SMB',
    acv: { amountMinor: 10_000_00 },
  })

/** What an account is in a scenario. */
async function inScenario(scenario: string, name: string) {
  const { organization } = await askApi<{
    readonly organization: {
      readonly accounts: {
        readonly nodes: readonly {
          readonly name: string
          readonly region: string
          readonly acv: { readonly amountMinor: number }
          readonly complexity: string
          readonly vertical: string | null
        }[]
      }
    }
  }>(
    app.api,
    `query ($slug: String!, $scenario: ID!, $search: String) {
      organization(slug: $slug, at: { scenario: $scenario }) {
        accounts(first: 5, filter: { search: $search }) {
          nodes { name region acv { amountMinor } complexity vertical }
        }
      }
    }`,
    { slug, scenario, search: name },
  )
  return organization.accounts.nodes[0]
}

test('theirs is taken in one field of a change that sets five', async () => {
  await account('Lacoste Optique')
  const five = {
    account: made('Lacoste Optique'),
    region: 'Spain',
    acv: { amountMinor: 30_000_00 },
    complexity: 'HIGH',
    vertical: 'Optics',
    strategic: true,
  }
  const id = await makeScenario(await app.userApi(), 'Optics', [{ updateAccount: five }])
  await applyChange(app.api, 'updateAccount', {
    account: made('Lacoste Optique'),
    region: 'Portugal',
  })
  const page = await app.openAsUser(`/${slug}/scenarios/${id}`, { reducedMotion: 'reduce' })
  const conflicts = page.getByRole('region', { name: 'Conflicts' })
  for (const told of ['Region', 'France', 'Spain', 'Portugal']) await expectText(conflicts, told)
  const rebase = conflicts.getByRole('button', { name: 'Rebase with these choices' })
  expect(await rebase.isDisabled()).toBe(true)
  await conflicts.getByRole('radio', { name: 'Take theirs' }).check()
  expect(await axeViolations(page)).toEqual([])
  await rebase.click()
  await conflicts.waitFor({ state: 'detached' })
  await expectText(page.getByRole('main'), '1 change')
  expect(await inScenario(id, 'Lacoste Optique')).toEqual({
    name: 'Lacoste Optique',
    region: 'Portugal',
    acv: { amountMinor: 30_000_00 },
    complexity: 'HIGH',
    vertical: 'Optics',
  })
})

test('a change is edited in its place, in a form of what it says and may say', async () => {
  await account('Basalt Works')
  await createTeam(app.api, 'Pod Granite')
  await createTeam(app.api, 'Pod Slate')
  await staffSeat(app.api, 'CSM, Quarry', 'Ida Berg')
  const id = await makeScenario(await app.userApi(), 'Stone', [
    { updateAccount: { account: made('Basalt Works'), region: 'Spain' } },
    { movePosition: { position: made('CSM, Quarry'), team: made('Pod Granite') } },
  ])
  const page = await app.openAsUser(`/${slug}/scenarios/${id}`, { reducedMotion: 'reduce' })
  const changes = page.getByRole('region', { name: 'Changes, in order' }).getByRole('listitem')
  const dialog = page.getByRole('dialog')
  const save = dialog.getByRole('button', { name: 'Save' })
  await changes.first().getByRole('button', { name: /^Edit/ }).click()
  const region = dialog.getByRole('textbox', { name: 'Region', exact: true })
  expect(await region.inputValue()).toBe('Spain')
  await region.fill('Italy')
  await dialog.getByLabel('Also set').selectOption({ label: 'Complexity' })
  await dialog.getByRole('combobox', { name: 'Complexity', exact: true }).selectOption('HIGH')
  await dialog.getByLabel('Also set').selectOption({ label: 'ACV' })
  await dialog.getByRole('textbox', { name: /^ACV/ }).fill('12000')
  expect(await axeViolations(page)).toEqual([])
  await save.click()
  await dialog.waitFor({ state: 'detached' })
  expect(await inScenario(id, 'Basalt Works')).toMatchObject({
    region: 'Italy',
    complexity: 'HIGH',
    acv: { amountMinor: 12_000_00 },
  })
  await changes.first().getByRole('button', { name: /^Edit/ }).click()
  await dialog.getByRole('button', { name: 'Leave Region as it is' }).click()
  await save.click()
  await dialog.waitFor({ state: 'detached' })
  expect(await inScenario(id, 'Basalt Works')).toMatchObject({
    region: 'France',
    complexity: 'HIGH',
  })

  await changes.nth(1).getByRole('button', { name: /^Edit/ }).click()
  await dialog.getByRole('combobox', { name: 'Team', exact: true }).fill('Pod Slate')
  await page.getByRole('option', { name: 'Pod Slate' }).click()
  await save.click()
  await dialog.waitFor({ state: 'detached' })
  await expectText(page.getByRole('region', { name: 'What it comes to' }), 'Pod Slate')
})

test('the changes of a plan are listed under its title, and folded where they are many', async () => {
  const id = await makeScenario(await app.userApi(), 'Many', [
    { createTeam: { name: 'Before all', kind: 'FUNCTION' } },
  ])
  const teams = (count: number, name: string) =>
    Array.from({ length: count }, (_, at) => ({
      createTeam: { name: `${name} ${at + 1}`, kind: 'POD' },
    }))
  await addToScenario(await app.userApi(), id, {
    title: 'Northern pods',
    changes: teams(14, 'North'),
  })
  await addToScenario(await app.userApi(), id, {
    title: 'Southern pods',
    changes: teams(2, 'South'),
  })
  const page = await app.openAsUser(`/${slug}/scenarios/${id}`)
  const list = page.getByRole('region', { name: 'Changes, in order' })
  const many = list.getByRole('group').filter({ hasText: 'Northern pods' })
  await expectText(many, '14 changes')
  await expectText(list, 'South 2')
  expect(await list.getByText('North 14').count()).toBe(0)
  await many.getByText('Northern pods').click()
  await many.getByText('North 14').waitFor()
  await many.getByRole('button', { name: /^Drop.*North 14/ }).click()
  await expectText(many, '13 changes')
})
