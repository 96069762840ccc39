import { expect, test } from 'vitest'
import { addCustomer } from './support/add-customer'
import { ownAppUnderTest } from './support/app-under-test'
import { askOrganization } from './support/ask-api'
import { createTeam } from './support/create-team'
import { slug } from './support/demo-organization'
import { staffSeat } from './support/staff-seat'

const app = ownAppUnderTest()

/** How many accounts each of the seats of a team has, by their titles. */
async function sizesOf(team: string): Promise<readonly number[]> {
  const { positions } = await askOrganization<{
    readonly positions: {
      readonly nodes: readonly { readonly accounts: { readonly totalCount: number } }[]
    }
  }>(
    app.api,
    `positions(filter: { search: "${team}" }, order: { field: TITLE }) {
      nodes { accounts(first: 0) { totalCount } } }`,
  )
  return positions.nodes.map(({ accounts }) => accounts.totalCount)
}

test('two books are levelled with as many moves as one wants, and a leaver’s goes to who is left', async () => {
  await createTeam(app.api, 'Sierra')
  await staffSeat(app.api, 'Sierra CSM 1', 'Alba Ríos', 'Sierra')
  await staffSeat(app.api, 'Sierra CSM 2', 'Bruno Sáez', 'Sierra')
  for (const name of ['One', 'Two', 'Three', 'Four', 'Five', 'Six']) {
    await addCustomer(app.api, `Sierra ${name}`, 'Sierra CSM 1')
  }
  const page = await app.openAsUser(`/${slug}/assignment`)
  const main = page.getByRole('main')
  const team = main.getByRole('combobox', { name: 'Only this team' })
  await team.fill('Sierra')
  await page.getByRole('option', { name: 'Sierra', exact: true }).click()
  await main.getByText('3 accounts change hands.').waitFor()
  await main.getByRole('button', { name: 'Plan with 2 moves at most' }).click()
  await main.getByText('2 accounts change hands.').waitFor()
  expect(new URL(page.url()).searchParams.get('moves')).toBe('2')

  await main.getByRole('button', { name: 'Look at the plan: 2 moves' }).click()
  const dialog = page.getByRole('dialog', { name: 'Plan of the assignment' })
  await dialog.getByText('What changes').waitFor()
  await dialog.getByRole('button', { name: 'Apply' }).click()
  await dialog.waitFor({ state: 'detached' })
  expect(await sizesOf('Sierra')).toEqual([4, 2])
  // What is left to be gained is one move.
  await main.getByText('1 account changes hands.').waitFor()

  const limit = main.getByRole('textbox', { name: 'Nobody above, in % of capacity' })
  await limit.fill('1')
  await main.getByText('Somebody stays above 1%, whatever is done; that is proved.').waitFor()
  await main.getByText('What only these 2 positions may have').waitFor()
  await limit.fill('100')
  await main.getByText('Nothing is to be moved. Nobody is above 100% then.').waitFor()
  await limit.fill('')
  await main.getByText('1 account changes hands.').waitFor()

  await main.getByRole('combobox', { name: 'Who leaves' }).fill('Sierra CSM 1')
  await page.getByRole('option', { name: 'Sierra CSM 1' }).click()
  await main.getByText('4 accounts go to other CSMs.').waitFor()
})

test('what counts beside load is weighed, each move says what it wins and pays, and the proof is checked', async () => {
  await createTeam(app.api, 'Tango')
  await staffSeat(app.api, 'Tango CSM 1', 'Carla Vidal', 'Tango')
  await staffSeat(app.api, 'Tango CSM 2', 'Dario Luna', 'Tango')
  for (const name of ['One', 'Two', 'Three', 'Four']) {
    await addCustomer(app.api, `Tango ${name}`, 'Tango CSM 1')
  }
  const page = await app.openAsUser(`/${slug}/assignment`)
  const main = page.getByRole('main')
  await main.getByRole('combobox', { name: 'Only this team' }).fill('Tango')
  await page.getByRole('option', { name: 'Tango', exact: true }).click()
  await main.getByText('2 accounts change hands.').waitFor()
  const moves = main.getByRole('region', { name: 'Who moves, and why' })
  await moves.getByRole('link', { name: 'Tango CSM 2' }).first().waitFor()
  expect(await moves.getByRole('columnheader', { name: 'Relationship' }).count()).toBe(0)

  await main.getByRole('switch', { name: 'Weigh more than load' }).click()
  // Four small accounts make nobody so busy that it is worth a CSM whom they know.
  await main.getByText('Nothing is to be moved.').waitFor()
  await main.getByRole('textbox', { name: 'Years together' }).fill('0')
  await main.getByText('2 accounts change hands.').waitFor()
  await moves.getByRole('columnheader', { name: 'Relationship' }).waitFor()
  const arr = main.getByRole('textbox', { name: 'Level ARR, in % of level load' })
  await expect.poll(() => arr.getAttribute('placeholder')).toBe('50')
  await arr.fill('200')
  await expect.poll(() => new URL(page.url()).searchParams.get('arr')).toBe('200')

  const proof = main.getByRole('region', { name: 'How it is proved' })
  await proof.getByRole('button', { name: 'Show what proves it' }).click()
  await proof.getByText('A checker that shares nothing with the planner agrees').waitFor()
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    proof.getByRole('button', { name: 'Download the certificate' }).click(),
  ])
  expect(file.suggestedFilename()).toBe('assignment-certificate.json')
})

test('what one more CSM is worth is told by team, and backups are named for accounts of a size', async () => {
  await createTeam(app.api, 'Victor')
  await staffSeat(app.api, 'Victor CSM 1', 'Elena Soto', 'Victor')
  await staffSeat(app.api, 'Victor CSM 2', 'Felipe Cruz', 'Victor')
  for (const name of ['One', 'Two', 'Three']) {
    await addCustomer(app.api, `Victor ${name}`, 'Victor CSM 1')
  }
  const page = await app.openAsUser(`/${slug}/assignment`)
  const main = page.getByRole('main')
  await main.getByText('The next hire').click()
  const worth = main.getByRole('region', { name: 'What one more CSM is worth' })
  const row = worth.getByRole('row').filter({ hasText: 'Victor' })
  await row.waitFor()
  await row.getByRole('button', { name: 'Open a position' }).click()
  const form = page.getByRole('dialog', { name: 'Open a position' })
  await form.getByRole('textbox', { name: 'Title' }).fill('Victor CSM 3')
  await form.getByRole('button', { name: 'Preview' }).click()
  await form.getByRole('button', { name: 'Apply' }).click()
  await form.waitFor({ state: 'detached' })
  const opened = await askOrganization<{
    readonly positions: {
      readonly nodes: readonly {
        readonly team: { readonly name: string }
        readonly role: { readonly family: string }
      }[]
    }
  }>(
    app.api,
    `positions(filter: { search: "Victor CSM 3" }) { nodes { team { name } role { family } } }`,
  )
  expect(opened.positions.nodes).toEqual([{ team: { name: 'Victor' }, role: { family: 'CSM' } }])

  await main.getByText('Backups').click()
  await main.getByRole('combobox', { name: 'Only this team' }).fill('Victor')
  await page.getByRole('option', { name: 'Victor', exact: true }).click()
  const size = main.getByRole('textbox', { name: 'Accounts that pay at least' })
  await size.fill('1')
  await main.getByText('Every account has a second person').waitFor()
  const leavers = main.getByRole('region', { name: 'If one leaves' })
  await leavers.getByRole('row').filter({ hasText: 'Victor CSM 1' }).waitFor()

  await main.getByRole('button', { name: 'Look at the plan: 3 backups' }).click()
  const dialog = page.getByRole('dialog', { name: 'Plan of backups' })
  await dialog.getByText('What changes').waitFor()
  await dialog.getByRole('button', { name: 'Apply' }).click()
  await dialog.waitFor({ state: 'detached' })
  await main.getByRole('button', { name: 'Look at the plan: 0 backups' }).waitFor()
  const { accounts } = await askOrganization<{
    readonly accounts: {
      readonly nodes: readonly { readonly backup: { readonly title: string } | null }[]
    }
  }>(app.api, `accounts(filter: { search: "Victor" }) { nodes { backup { title } } }`)
  expect(accounts.nodes.map(({ backup }) => backup?.title)).toEqual(Array(3).fill('Victor CSM 2'))
})
