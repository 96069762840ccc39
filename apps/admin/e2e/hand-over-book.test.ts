import { expect, test } from 'vitest'
import { addCustomer } from './support/add-customer'
import { ownAppUnderTest } from './support/app-under-test'
import { daysAgo } from './support/apply-change'
import { askOrganization } from './support/ask-api'
import { slug } from './support/demo-organization'
import { staffSeat } from './support/staff-seat'

const app = ownAppUnderTest()

interface Books {
  readonly accounts: {
    readonly nodes: readonly {
      readonly name: string
      readonly csm: { readonly target: { readonly title: string } }
      readonly coverage: { readonly nodes: readonly { readonly to: string | null }[] }
    }[]
  }
}

/** Who answers for the customers whose name has a word, and until when those before them stay. */
async function booksOf(word: string): Promise<Books['accounts']['nodes']> {
  const { accounts } = await askOrganization<Books>(
    app.api,
    `accounts(filter: { search: "${word}" }, order: { field: NAME }) {
      nodes { name csm { target { ... on Position { title } } }
        coverage(filter: { kind: { in: [TRANSITION] } }) { nodes { to } } }
    }`,
  )
  return accounts.nodes
}

/** When the customers whose name has a word were told, by their names. */
async function toldOf(word: string): Promise<readonly (string | null)[]> {
  const { accounts } = await askOrganization<{
    readonly accounts: {
      readonly nodes: readonly { readonly csm: { readonly toldOn: string | null } }[]
    }
  }>(
    app.api,
    `accounts(filter: { search: "${word}" }, order: { field: NAME }) { nodes { csm { toldOn } } }`,
  )
  return accounts.nodes.map(({ csm }) => csm.toldOn)
}

test('a whole book is handed over to two others, evenly, and its handovers are found and completed', async () => {
  await staffSeat(app.api, 'CSM, Leaving', 'Lea Vogt')
  await staffSeat(app.api, 'CSM, Alpha', 'Ada Alpha')
  await staffSeat(app.api, 'CSM, Beta', 'Bo Beta')
  for (const name of ['Bookend One', 'Bookend Two', 'Bookend Three', 'Bookend Four']) {
    await addCustomer(app.api, name, 'CSM, Leaving')
  }
  const page = await app.openAsUser(`/${slug}/customers?find=Bookend`)
  const grid = page.getByRole('grid', { name: 'accounts' })
  await expect.poll(() => grid.getByRole('rowheader').count()).toBe(4)
  await grid.getByRole('checkbox', { name: 'Choose all rows that are shown' }).check()
  await page.getByRole('button', { name: 'Hand over 4 accounts' }).click()
  const dialog = page.getByRole('dialog', { name: 'Hand over 4 accounts' })
  await dialog.getByRole('button', { name: 'Preview' }).click()
  await dialog.getByText('This has to be filled in.').waitFor()
  for (const seat of ['CSM, Alpha', 'CSM, Beta']) {
    const add = dialog.getByRole('button', { name: 'Add a receiver' })
    if (await add.isVisible()) await add.click()
    await dialog.getByRole('combobox', { name: 'Receiver', exact: true }).fill(seat)
    await page.getByRole('option', { name: seat }).click()
  }
  await dialog.getByText('CSM, Alpha gets 2 accounts').waitFor()
  await dialog.getByText('CSM, Beta gets 2 accounts').waitFor()
  await dialog.getByRole('combobox', { name: 'Receiver of Bookend One' }).selectOption('CSM, Beta')
  await dialog.getByRole('combobox', { name: 'Receiver of Bookend Two' }).selectOption('CSM, Beta')
  await dialog
    .getByRole('combobox', { name: 'Receiver of Bookend Three' })
    .selectOption('CSM, Alpha')
  await dialog.getByLabel('From').fill(daysAgo(5))
  await dialog.getByLabel('Transition until').fill('2099-03-01')
  await dialog.getByRole('button', { name: 'Preview' }).click()
  await dialog.getByText('What changes').waitFor()
  await dialog.getByRole('button', { name: 'Apply' }).click()
  await dialog.waitFor({ state: 'detached' })
  const transition = { nodes: [{ to: '2099-03-01' }] }
  expect(await booksOf('Bookend')).toEqual([
    { name: 'Bookend Four', csm: { target: { title: 'CSM, Alpha' } }, coverage: transition },
    { name: 'Bookend One', csm: { target: { title: 'CSM, Beta' } }, coverage: transition },
    { name: 'Bookend Three', csm: { target: { title: 'CSM, Alpha' } }, coverage: transition },
    { name: 'Bookend Two', csm: { target: { title: 'CSM, Beta' } }, coverage: transition },
  ])
  await page.goto(`/${slug}/handovers`)
  const handovers = page.getByRole('grid', { name: 'coverages' })
  const knows = page.getByRole('region', { name: 'Which customers know of their handover' })
  await knows.getByRole('checkbox', { name: 'Choose Bookend One' }).check()
  await knows.getByRole('checkbox', { name: 'Choose Bookend Two' }).check()
  await knows.getByRole('button', { name: 'Record 2 customers as told…' }).click()
  await page.getByRole('dialog').getByLabel('Customer told on').fill(daysAgo(1))
  await page.getByRole('dialog').getByRole('button', { name: 'Preview' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Apply' }).click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  expect(await toldOf('Bookend')).toEqual([null, daysAgo(1), null, daysAgo(1)])
  const row = handovers.getByRole('row').filter({ hasText: 'Bookend One' })
  await row.getByText('Lea Vogt').waitFor()
  await row.getByText('Bo Beta').waitFor()
  await row.getByRole('button', { name: /^Complete handover/ }).click()
  await page.getByRole('dialog').getByLabel('satisfaction').selectOption('5')
  await page.getByRole('dialog').getByRole('button', { name: 'Preview' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Apply' }).click()
  await row.getByRole('button', { name: /^Complete handover/ }).waitFor({ state: 'detached' })
})
