import { expect, test } from 'vitest'
import { ownAppUnderTest } from './support/app-under-test'
import { askOrganization } from './support/ask-api'
import { createTeam } from './support/create-team'
import { slug } from './support/demo-organization'

const app = ownAppUnderTest()

interface Teams {
  readonly teams: {
    readonly nodes: readonly { readonly name: string; readonly regions: readonly string[] }[]
  }
}

async function teamsNamed(name: string): Promise<Teams['teams']['nodes']> {
  const { teams } = await askOrganization<Teams>(
    app.api,
    `teams(filter: { search: ${JSON.stringify(name)} }) { nodes { name regions } }`,
  )
  return teams.nodes
}

test('a thing of any kind is made by the form that its kind describes', async () => {
  const page = await app.openAsUser(`/${slug}/records/team`)
  await page.getByRole('button', { name: 'Create a team' }).click()
  const dialog = page.getByRole('dialog', { name: 'Create a team' })
  await dialog.getByRole('button', { name: 'Preview' }).click()
  await dialog.getByText('This has to be filled in.').first().waitFor()
  await dialog.getByLabel('Name').fill('Lighthouse')
  await dialog.getByLabel('Kind').selectOption('Region')
  await dialog.getByLabel('Regions').fill('EMEA')
  await dialog.getByLabel('Regions').press('Enter')
  await dialog.getByRole('button', { name: 'Preview' }).click()
  await dialog.getByRole('button', { name: 'Apply' }).click()
  await page.getByRole('grid').getByRole('link', { name: 'Lighthouse' }).waitFor()
  expect(await teamsNamed('Lighthouse')).toEqual([{ name: 'Lighthouse', regions: ['EMEA'] }])
})

test('what is refused is told at its field, under the name that the form gives it', async () => {
  const act = encodeURIComponent(JSON.stringify({ change: 'addAccount' }))
  const page = await app.openAsUser(`/${slug}/records/account?act=${act}`, { locale: 'es' })
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Nombre').fill('Ultramarinos del Norte')
  await dialog.getByLabel('Segmento').selectOption('SMB')
  await dialog.getByLabel('ACV').fill('1000')
  const currency = dialog.getByRole('combobox', { name: 'Moneda del contrato' })
  await currency.fill('PESOS')
  await dialog.getByRole('button', { name: 'Previsualizar' }).click()
  await dialog.getByText('«Moneda del contrato» debe ser un código de moneda').waitFor()
  expect(await currency.getAttribute('aria-invalid')).toBe('true')
})

test('cells are edited in their place, and applied together after a preview', async () => {
  await createTeam(app.api, 'Breakwater')
  await createTeam(app.api, 'Breakwater South')
  const page = await app.openAsUser(`/${slug}/records/team?find=Breakwater`)
  const grid = page.getByRole('grid', { name: 'teams' })
  const rows = grid.getByRole('row').filter({ hasText: 'Breakwater' })
  await expect.poll(() => rows.count()).toBe(2)
  for (const row of [0, 1]) {
    await rows.nth(row).getByRole('gridcell', { name: 'Function' }).dblclick()
    await rows.nth(row).getByRole('combobox', { name: 'Kind' }).selectOption('Pod')
  }
  await page.getByText('2 cells are changed and not applied yet').waitFor()
  await page.getByRole('button', { name: 'Preview' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText('Breakwater South').first().waitFor()
  await dialog.getByRole('button', { name: 'Apply' }).click()
  await expect.poll(() => rows.getByRole('gridcell', { name: 'Pod' }).count()).toBe(2)
  await page.getByText('not applied yet').waitFor({ state: 'detached' })
})

test('movements of revenue tell what they come to, by kind, and each sum leads to its movements', async () => {
  const { arrMovements } = await askOrganization<{
    readonly arrMovements: {
      readonly totalCount: number
      readonly sums: { readonly amount: { readonly amountMinor: number } }
    }
  }>(
    app.api,
    `arrMovements(first: 0, filter: { movement: { in: [EXPANSION] } }) {
      totalCount sums { amount { amountMinor } }
    }`,
  )
  const { totalCount, sums } = arrMovements
  const page = await app.openAsUser(`/${slug}/records/arrMovement`)
  const figures = page.getByRole('region', { name: 'At a glance' })
  const expansion = figures.getByRole('definition').filter({ hasText: `${totalCount} movements` })
  await expansion.getByRole('link').click()
  await page.getByText(`${totalCount} in all`).waitFor()
  await expect.poll(() => figures.getByRole('definition').count()).toBe(2)
  const total = Math.round(sums.amount.amountMinor / 100).toLocaleString('en-US')
  await page.getByRole('grid').getByText(`$${total}`).last().waitFor()
})

test('a list is filtered, ordered and found again by its address', async () => {
  const page = await app.openAsUser(`/${slug}/records/account`)
  const grid = page.getByRole('grid', { name: 'accounts' })
  await grid.getByRole('link').first().waitFor()
  await page.getByRole('button', { name: 'Add a filter' }).click()
  await page.getByRole('menuitem', { name: 'Segment' }).click()
  await page.getByRole('checkbox', { name: 'SMB' }).check()
  await page.getByRole('button', { name: 'Apply' }).click()
  await page.getByRole('button', { name: 'Segment: SMB' }).waitFor()
  await grid.getByRole('button', { name: 'Name' }).click()
  const header = grid.getByRole('columnheader', { name: 'Name' })
  await expect.poll(() => header.getAttribute('aria-sort')).toBe('ascending')
  await expect.poll(() => grid.getByRole('gridcell', { name: 'Enterprise' }).count()).toBe(0)
  await expect.poll(() => grid.getAttribute('aria-busy')).toBe('false')
  const first = await grid.getByRole('link').first().innerText()
  await page.reload()
  await page.getByRole('button', { name: 'Segment: SMB' }).waitFor()
  await expect.poll(() => grid.getByRole('link').first().innerText()).toBe(first)
})

test('the arrow keys walk the cells, and Enter opens the thing', async () => {
  const page = await app.openAsUser(`/${slug}/records/role`)
  const grid = page.getByRole('grid', { name: 'roles' })
  const name = grid.getByRole('rowheader').nth(1)
  await name.waitFor()
  await grid.getByRole('rowheader').first().focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowLeft')
  const role = await name.innerText()
  await expect.poll(() => name.evaluate((cell) => cell === document.activeElement)).toBe(true)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: role, level: 2, exact: true }).waitFor()
})
