import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { applyChange, made, referable } from './support/apply-change'
import { slug } from './support/demo-organization'
import { expectText } from './support/expect-text'
import { openCustomer } from './support/open-customer'
import { ownAppUnderTest } from './support/app-under-test'

const app = ownAppUnderTest()
const account = 'Undone Ltd'
const [first, second] = ['Undone Holding', 'Undone Group']

beforeAll(async () => {
  await applyChange(app.api, 'addAccount', {
    name: account,
    acv: { amountMinor: 1_000_000 },
    segment: 'SMB',
    ...referable(account),
  })
  for (const name of [first, second]) {
    await applyChange(app.api, 'updateAccount', { account: made(account), name })
  }
})

const revisions = (page: Page) => page.getByRole('region', { name: 'Revisions' })

test('a revision opens its changes before and after, and the address keeps it', async () => {
  const page = await app.openAsUser(`/${slug}/history`)
  await page.getByRole('button', { name: /^Show changes: revision .*“Undone Holding”$/ }).click()
  await expectText(revisions(page), second)
  await expect.poll(() => page.url()).toMatch(/revision=\d+/)
  await page.reload()
  await expectText(revisions(page), 'Hide changes')
})

test('a revision with a later one in its way is undone with it', async () => {
  const page = await app.openAsUser(`/${slug}/history`)
  await page
    .getByRole('button', { name: /^Undo revision .*“Undone Ltd”$/ })
    .first()
    .click()
  const dialog = page.getByRole('dialog')
  await expectText(dialog, 'has to be undone too')
  await expectText(dialog, 'Undone Holding')
  await dialog.getByRole('button', { name: 'Undo these too' }).click()
  await expectText(dialog, 'What changes')
  await expectText(dialog, account)
  await dialog.getByRole('button', { name: 'Apply' }).click()
  await dialog.waitFor({ state: 'detached' })
  await expectText(revisions(page), 'Undo of several revisions')
})

test('the history of a customer is reached from its page', async () => {
  const page = await openCustomer(app, account)
  await page.getByRole('main').getByRole('link', { name: 'History' }).click()
  const timeline = page.getByRole('region', { name: `History: ${account}` })
  await expectText(timeline, 'Undo of several revisions')
  await expectText(timeline, second)
  await timeline.getByRole('button', { name: 'Show all revisions' }).click()
  await revisions(page).waitFor()
})
