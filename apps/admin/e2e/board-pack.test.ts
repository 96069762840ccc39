import { expect, test } from 'vitest'
import { ownAppUnderTest } from './support/app-under-test'
import { applyChange } from './support/apply-change'
import { askOrganization } from './support/ask-api'
import { slug } from './support/demo-organization'
import { expectText } from './support/expect-text'

const app = ownAppUnderTest()

interface Answer {
  readonly boardPack: { readonly asOf: string; readonly revision: number }
}

test('a pack is frozen, and stays what it was when a later revision says otherwise', async () => {
  const { boardPack: pack } = await askOrganization<Answer>(app.api, 'boardPack { asOf revision }')
  const page = await app.openAsUser(`/${slug}/board-pack`)
  const main = page.getByRole('main')
  await main.getByRole('button', { name: 'Freeze at this revision' }).click()
  await page.waitForURL(new RegExp(`revision=${pack.revision}`))
  const account = 'Board Holding'
  await applyChange(app.api, 'addAccount', {
    name: account,
    effective: pack.asOf,
    externalReferences: [{ source: 'browser-test', id: account }],
    segment: 'ENTERPRISE',
    acv: { amountMinor: 90_000_000_00 },
  })
  await page.reload()
  const changes = main.getByRole('region', { name: 'What changed in the month' })
  await changes.getByRole('table').waitFor()
  expect(await changes.getByText(account).count()).toBe(0)
  await main.getByRole('button', { name: 'Show the latest' }).click()
  await expectText(changes, account)
})

test('the workbook that is downloaded tells its month and revision by its name', async () => {
  const { boardPack: pack } = await askOrganization<Answer>(app.api, 'boardPack { asOf revision }')
  const page = await app.openAsUser(`/${slug}/board-pack`)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('main').getByRole('link', { name: 'Excel workbook' }).click(),
  ])
  expect(download.suggestedFilename()).toBe(
    `board-pack-${slug}-${pack.asOf.slice(0, 7)}-r${pack.revision}.xlsx`,
  )
})
