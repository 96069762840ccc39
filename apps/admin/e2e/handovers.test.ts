import { beforeAll, expect, test } from 'vitest'
import { addCustomer } from './support/add-customer'
import { ownAppUnderTest } from './support/app-under-test'
import { applyChange, daysAgo, made } from './support/apply-change'
import { askOrganization } from './support/ask-api'
import { slug } from './support/demo-organization'
import { expectText } from './support/expect-text'
import { openCustomer } from './support/open-customer'
import { staffSeat } from './support/staff-seat'

const app = ownAppUnderTest()

beforeAll(async () => {
  await staffSeat(app.api, 'CSM, Flanders', 'Marieke Peeters')
  await staffSeat(app.api, 'CSM, Wallonia', 'Luc Lambert')
})

/** Has a customer handed over by Marieke to Luc 20 days ago, with a transition that ends on a day. */
async function handOver(customer: string, transitionUntil: string): Promise<void> {
  await addCustomer(app.api, customer, 'CSM, Flanders')
  await applyChange(app.api, 'handOverAccount', {
    account: made(customer),
    effective: daysAgo(20),
    responsibility: 'CSM',
    target: { position: made('CSM, Wallonia') },
    transitionUntil,
  })
}

interface Transitions {
  readonly coverage: {
    readonly nodes: readonly {
      readonly outcome: string | null
      readonly satisfaction: number | null
      readonly outcomeOn: string | null
    }[]
  }
}

/** How the handover of a customer ended, as the API tells it. */
async function outcomeOf(customer: string) {
  const { coverage } = await askOrganization<Transitions>(
    app.api,
    `coverage(filter: {
      kind: { in: [TRANSITION] }, life: [LIVE, ENDED]
      account: { where: { name: { contains: "${customer}" } } }
    }) { nodes { outcome satisfaction outcomeOn } }`,
  )
  return coverage.nodes
}

test('a handover is completed on the page of its customer', async () => {
  await handOver('Ghent Lace', '2099-01-01')
  const page = await openCustomer(app, 'Ghent Lace')
  const coverage = page.getByRole('region', { name: 'Coverage' })
  const complete = coverage.getByRole('button', {
    name: 'Complete handover…: Ghent Lace, Marieke Peeters',
  })
  await complete.click()
  const dialog = page.getByRole('dialog')
  await expectText(dialog, 'CSM, handed over by Marieke Peeters since')
  await dialog.getByLabel('satisfaction').selectOption('4')
  await dialog.getByLabel('Ended on').fill(daysAgo(30))
  await dialog.getByRole('button', { name: 'Preview' }).click()
  // It cannot have ended before it began: said where the day is.
  await dialog.locator('input[type="date"][aria-invalid="true"]').waitFor()
  await dialog.getByLabel('Ended on').fill(daysAgo(3))
  await dialog.getByRole('button', { name: 'Preview' }).click()
  await expectText(dialog, 'What changes')
  await expectText(dialog, 'Done')
  await dialog.getByRole('button', { name: 'Apply' }).click()
  await complete.waitFor({ state: 'detached' })
  expect(await outcomeOf('Ghent Lace')).toEqual([
    { outcome: 'DONE', satisfaction: 4, outcomeOn: daysAgo(3) },
  ])
})

test('a handover that nobody completed is found with the structure, and completed by keyboard', async () => {
  await handOver('Namur Glass', daysAgo(5))
  const page = await app.openAsUser(`/${slug}/structure`)
  const open = page.getByRole('region', { name: 'Handovers under way' })
  const row = open.getByRole('listitem').filter({ hasText: 'Namur Glass' })
  await expectText(row, 'how is not recorded')
  await row.getByRole('button', { name: /^Complete handover…/ }).press('Enter')
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Outcome').selectOption('Abandoned')
  await dialog.getByLabel('Ended on').press('Enter')
  await dialog.getByRole('button', { name: 'Apply' }).waitFor()
  await page.keyboard.press('Enter')
  await row.waitFor({ state: 'detached' })
  expect(await outcomeOf('Namur Glass')).toMatchObject([
    { outcome: 'ABANDONED', satisfaction: null },
  ])
  await expect.poll(() => open.evaluate((region) => region === document.activeElement)).toBe(true)
})
