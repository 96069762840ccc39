import { expect, test } from 'vitest'
import { addCustomer } from './support/add-customer'
import { ownAppUnderTest } from './support/app-under-test'
import { applyChange, daysAgo, made, referable } from './support/apply-change'
import { askOrganization } from './support/ask-api'
import { slug } from './support/demo-organization'
import { staffSeat } from './support/staff-seat'

const app = ownAppUnderTest()

test('escalations are told by what is due next, with who owns and who backs them', async () => {
  await staffSeat(app.api, 'CSM, Skerries', 'Sile Byrne')
  await addCustomer(app.api, 'Harbour Bakers', 'CSM, Skerries')
  const account = made('Harbour Bakers')
  await applyChange(app.api, 'openEscalation', {
    account,
    title: 'Invoices are wrong',
    severity: 'HIGH',
    openedOn: daysAgo(20),
    nextUpdateOn: daysAgo(2),
    owner: made('CSM, Skerries'),
  })
  await applyChange(app.api, 'openEscalation', {
    account,
    title: 'A slow report',
    severity: 'LOW',
    openedOn: daysAgo(20),
    nextUpdateOn: '2099-01-01',
  })
  const page = await app.openAsUser(`/${slug}/escalations`)
  const grid = page.getByRole('grid', { name: 'escalations' })
  const titles = grid.getByRole('rowheader')
  await titles.getByText('A slow report').waitFor()
  expect(await titles.first().innerText()).toBe('Invoices are wrong')
  const row = grid.getByRole('row').filter({ hasText: 'Invoices are wrong' })
  expect(await row.getByText('Sile Byrne').count()).toBe(2)
  const figures = page.getByRole('region', { name: 'At a glance' })
  const overdue = figures.locator('div').filter({ hasText: 'Update overdue' }).getByRole('link')
  expect(await overdue.innerText()).toBe('1')
  await overdue.click()
  await titles.getByText('A slow report').waitFor({ state: 'detached' })
  await page.getByRole('link', { name: 'Without an owner' }).click()
  await titles.getByText('A slow report').waitFor()
  await titles.getByText('Invoices are wrong').waitFor({ state: 'detached' })
})

test('a figure of health opens the customers behind it, the lowest score first', async () => {
  const { accountsByHealth } = await askOrganization<{
    readonly accountsByHealth: {
      readonly totalCount: number
      readonly nodes: readonly { readonly name: string }[]
    }
  }>(app.api, 'accountsByHealth(first: 1, levels: [AT_RISK]) { totalCount nodes { name } }')
  const page = await app.openAsUser(`/${slug}/health`)
  const figures = page.getByRole('region', { name: 'At a glance' })
  const atRisk = figures
    .locator('div')
    .filter({ hasText: /^At risk/ })
    .getByRole('link')
  expect(await atRisk.innerText()).toBe(String(accountsByHealth.totalCount))
  await atRisk.click()
  await page.getByText(`${accountsByHealth.totalCount} in all`).waitFor()
  const names = page.getByRole('grid', { name: 'accounts' }).getByRole('rowheader')
  await expect
    .poll(() => names.first().innerText())
    .toBe(accountsByHealth.nodes[0]?.name ?? 'nobody')
})

test('success plans that are due and not reached are found, and updated where they are listed', async () => {
  await applyChange(app.api, 'addAccount', {
    ...referable('Copper Kettle'),
    name: 'Copper Kettle',
    segment: 'SMB',
    acv: { amountMinor: 9_000_00 },
  })
  await applyChange(app.api, 'createSuccessPlan', {
    account: made('Copper Kettle'),
    effective: daysAgo(100),
    title: 'Kettles that whistle',
    metric: 'Whistles',
    baseline: 0,
    target: 10,
    startOn: daysAgo(100),
    dueOn: daysAgo(3),
  })
  const page = await app.openAsUser(`/${slug}/success-plans`)
  await page.getByRole('navigation', { name: 'Lists to come back to' }).getByText('Overdue').click()
  const grid = page.getByRole('grid', { name: 'success plans' })
  const row = grid.getByRole('row').filter({ hasText: 'Kettles that whistle' })
  await row.getByText('Copper Kettle').waitFor()
  await row.getByRole('button', { name: /Kettles that whistle/ }).click()
  await page.getByRole('menuitem', { name: 'Change a success plan' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Status').selectOption('Missed')
  await dialog.getByRole('button', { name: 'Preview' }).click()
  await dialog.getByRole('button', { name: 'Apply' }).click()
  await row.waitFor({ state: 'detached' })
  const { successPlans } = await askOrganization<{
    readonly successPlans: { readonly nodes: readonly { readonly status: string }[] }
  }>(app.api, 'successPlans(filter: { search: "Kettles" }) { nodes { status } }')
  expect(successPlans.nodes).toEqual([{ status: 'MISSED' }])
})

test('the calendar of a quarter tells in which week a contract ends', async () => {
  const soon = daysAgo(-20)
  await applyChange(app.api, 'addAccount', {
    name: 'Ending Soon Ltd',
    segment: 'ENTERPRISE',
    acv: { amountMinor: 900_000_00 },
    contractEnd: soon,
  })
  const page = await app.openAsUser(`/${slug}/reviews`)
  const weeks = page.getByRole('region', { name: 'The next thirteen weeks' })
  const week = weeks.getByRole('row').filter({ hasText: 'Ending Soon Ltd' })
  await week.waitFor()
  const monday = Date.parse(`${await week.getByRole('rowheader').innerText()} UTC`)
  const days = (Date.parse(soon) - monday) / 86_400_000
  expect(days).toBeGreaterThanOrEqual(0)
  expect(days).toBeLessThan(7)
})

test('implementations, opportunities and contacts are listed with who answers for the account', async () => {
  for (const [path, grid] of [
    ['onboarding', 'implementations'],
    ['expansion', 'opportunities'],
    ['touchpoints', 'touchpoints'],
  ] as const) {
    const page = await app.openAsUser(`/${slug}/${path}`)
    const list = page.getByRole('grid', { name: grid })
    await list.getByRole('columnheader', { name: 'CSM' }).waitFor()
    await list.getByRole('rowheader').first().waitFor()
    expect(await list.getByRole('rowheader').first().getByRole('link').count()).toBe(1)
    await page.close()
  }
})
