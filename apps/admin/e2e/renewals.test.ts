import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { addCustomer } from './support/add-customer'
import { ownAppUnderTest } from './support/app-under-test'
import { applyChange, daysAgo, made } from './support/apply-change'
import { askOrganization } from './support/ask-api'
import { slug } from './support/demo-organization'
import { expectText } from './support/expect-text'
import { staffSeat } from './support/staff-seat'

const app = ownAppUnderTest()

/** A customer of that seat whose contract ends in so many days. */
async function upForRenewal(name: string, seat: string, days: number): Promise<void> {
  await addCustomer(app.api, name, seat)
  await applyChange(app.api, 'updateAccount', {
    account: made(name),
    effective: daysAgo(0),
    contractStart: daysAgo(365 - days),
    contractEnd: daysAgo(-days),
  })
}

interface Call {
  readonly renewalForecast: {
    readonly call: {
      readonly total: {
        readonly up: { readonly renewals: number }
        readonly byStatus: readonly {
          readonly status: string
          readonly sum: {
            readonly renewals: number
            readonly arr: { readonly amountMinor: number }
          }
        }[]
      }
    }
  }
}

async function callNow() {
  const { renewalForecast } = await askOrganization<Call>(
    app.api,
    'renewalForecast { call { total { up { renewals } byStatus { status sum { renewals arr { amountMinor } } } } } }',
  )
  const { total } = renewalForecast.call
  return {
    up: total.up.renewals,
    of: (status: string) => total.byStatus.find((each) => each.status === status)!.sum,
  }
}

async function openRenewals(path = ''): Promise<Page> {
  const page = await app.openAsUser(`/${slug}/renewals${path}`)
  await page.getByRole('table', { name: 'Contracts up for renewal' }).waitFor()
  return page
}

test('the page tells the call, and a figure opens the contracts behind it', async () => {
  const call = await callNow()
  const page = await openRenewals()
  await page.getByText(`${call.up} contracts`, { exact: true }).first().waitFor()
  const committed = call.of('COMMIT').renewals
  const months = page.getByRole('region', { name: 'By month' })
  await months.getByRole('button', { name: 'Commit', exact: true }).click()
  await page.waitForURL('**status=COMMIT**')
  const list = page.getByRole('region', { name: 'Contracts up for renewal' })
  await expectText(list, committed === 1 ? '1 contract' : `${committed} contracts`)
  await page.reload()
  await expectText(list, committed === 1 ? '1 contract' : `${committed} contracts`)
})

test('a contract is called in its row, and what is expected of it told', async () => {
  await staffSeat(app.api, 'CSM, Dolomites', 'Elena Ferri')
  await upForRenewal('Bolzano Cables', 'CSM, Dolomites', 20)
  const page = await openRenewals()
  await page.getByLabel('Owner', { exact: true }).selectOption('Elena Ferri')
  await page.getByLabel('Call on Bolzano Cables').selectOption('Commit')
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Expected to be kept a year').fill('40000')
  await dialog.getByRole('button', { name: 'Preview' }).click()
  await dialog.getByText('What changes').waitFor()
  await dialog.getByRole('button', { name: 'Apply' }).click()
  await dialog.waitFor({ state: 'detached' })
  const row = page.getByRole('row', { name: /Bolzano Cables/ })
  await expectText(row, '$40,000')
  await expect.poll(() => page.getByLabel('Call on Bolzano Cables').inputValue()).toBe('COMMIT')
})

test('several that are chosen are called at once', async () => {
  await staffSeat(app.api, 'CSM, Vosges', 'Lucie Meyer')
  await upForRenewal('Colmar Optics', 'CSM, Vosges', 25)
  await upForRenewal('Mulhouse Looms', 'CSM, Vosges', 26)
  const before = (await callNow()).of('AT_RISK').renewals
  const page = await openRenewals()
  await page.getByLabel('Owner', { exact: true }).selectOption('Lucie Meyer')
  await page.getByRole('checkbox', { name: 'Choose Mulhouse Looms' }).check()
  await page.getByRole('checkbox', { name: 'Choose Colmar Optics' }).check()
  await page.getByRole('button', { name: 'Call the chosen…' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText('Call on 2 contracts').waitFor()
  await dialog.getByRole('combobox', { name: 'Call' }).selectOption('At risk')
  await dialog.getByRole('button', { name: 'Preview' }).click()
  await dialog.getByRole('button', { name: 'Apply' }).click()
  await dialog.waitFor({ state: 'detached' })
  await expect.poll(async () => (await callNow()).of('AT_RISK').renewals).toBe(before + 2)
})

test('what moved is asked since another day, and says where the record does not reach', async () => {
  const page = await openRenewals()
  const moved = page.getByRole('region', { name: 'What moved' })
  await expectText(moved, 'The record does not reach back that far.')
  await moved.getByLabel('Since the end of').fill(daysAgo(0))
  await page.waitForURL(`**since=${daysAgo(0)}**`)
  await moved.getByRole('table', { name: 'From then to now, by status' }).waitFor()
  await expectText(moved, 'Nothing moved.')
})
