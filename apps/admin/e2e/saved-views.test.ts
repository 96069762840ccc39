import { expect, test } from 'vitest'
import { ownAppUnderTest } from './support/app-under-test'
import { askOrganization } from './support/ask-api'
import { slug } from './support/demo-organization'

const app = ownAppUnderTest()

interface Views {
  readonly savedViews: readonly { readonly name: string; readonly isShared: boolean }[]
}

test('how a list is looked at is saved under a name, opened, changed, shared and deleted', async () => {
  const filter = encodeURIComponent(JSON.stringify({ segment: { in: ['SMB'] } }))
  const page = await app.openAsUser(
    `/${slug}/records/account?filter=${filter}&order=NAME&group=tier`,
  )
  const menu = page.getByRole('button', { name: /^Views?\b/ })
  await menu.click()
  await page.getByText('No view is saved yet.').waitFor()
  await page.getByRole('menuitem', { name: 'Save as view…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Save as view' })
  await dialog.getByLabel('Name of the view').fill('Small ones')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await page.getByRole('button', { name: 'View: Small ones', exact: true }).waitFor()

  await page.goto(new URL(`/${slug}/records/account`, page.url()).href)
  await menu.click()
  await page.getByRole('menuitem', { name: 'Small ones' }).click()
  await page.getByRole('button', { name: 'Segment: SMB' }).waitFor()
  const header = page.getByRole('treegrid').getByRole('columnheader', { name: 'Name' })
  await expect.poll(() => header.getAttribute('aria-sort')).toBe('ascending')

  await header.getByRole('button', { name: 'Name' }).click()
  await page.getByRole('button', { name: 'View: Small ones (changed)' }).click()
  await page.getByRole('menuitem', { name: 'Update “Small ones”' }).click()
  await page.getByRole('button', { name: 'View: Small ones', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Share with all members' }).click()
  const views = async () =>
    (await askOrganization<Views>(app.api, 'savedViews { name isShared }')).savedViews
  await expect.poll(views).toEqual([{ name: 'Small ones', isShared: true }])

  await menu.click()
  await page.getByRole('menuitem', { name: 'Delete' }).click()
  const asking = page.getByRole('dialog', { name: 'Delete “Small ones”?' })
  await asking.getByText('It is shared and goes for all members.').waitFor()
  await asking.getByRole('button', { name: 'Delete' }).click()
  await page.getByRole('button', { name: 'Views', exact: true }).waitFor()
  await expect.poll(views).toEqual([])
})

test('movements of recurring revenue are listed, by the filter of the address', async () => {
  const filter = encodeURIComponent(JSON.stringify({ movement: { in: ['CHURN'] } }))
  const page = await app.openAsUser(`/${slug}/records/arrMovement?filter=${filter}`)
  const grid = page.getByRole('grid', { name: 'ARR movements' })
  await page.getByRole('button', { name: 'Movement: Churn' }).waitFor()
  await grid.getByRole('gridcell', { name: 'Churn' }).first().waitFor()
  await expect.poll(() => grid.getByRole('gridcell', { name: 'Expansion' }).count()).toBe(0)
})
