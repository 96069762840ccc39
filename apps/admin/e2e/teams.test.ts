import { expect, test } from 'vitest'
import { askApi } from './support/ask-api'
import { appUnderTest } from './support/app-under-test'

const app = appUnderTest()

interface Counted {
  readonly organization: {
    readonly rootTeams: readonly { readonly name: string; readonly peopleCount: number }[]
  }
}

test('the tree shows each team with the people of its branch, and folds', async () => {
  const { organization } = await askApi<Counted>(
    app.api,
    '{ organization(slug: "acme-cloud") { rootTeams { name peopleCount(withBranch: true) } } }',
  )
  const root = organization.rootTeams[0]
  if (root === undefined) throw new Error('The demo organization has no teams.')
  const page = await app.openAsUser('/acme-cloud/teams')
  const tree = page.getByRole('region', { name: 'Team tree' })
  const row = tree.getByRole('listitem').filter({ hasText: root.name }).first()
  expect(await row.innerText()).toContain(`${root.peopleCount} people`)

  await tree.getByRole('button', { name: 'Scale Desk' }).waitFor()
  await tree.getByRole('button', { name: 'Collapse Mid-market Success' }).click()
  await expect.poll(() => tree.getByRole('button', { name: 'Scale Desk' }).count()).toBe(0)
})

test('a chosen team tells what it and its branch carry, and leads to its seats', async () => {
  const page = await app.openAsUser('/acme-cloud/teams')
  await page.getByRole('button', { name: 'Mid-market Success', exact: true }).click()
  const details = page.getByRole('region', { name: 'Mid-market Success' })
  await details.getByText('The team itself').waitFor()
  await details.getByText('With the teams below it').waitFor()
  await details.getByText('At the trigger').or(details.getByText('Healthy')).first().waitFor()
  await details.getByRole('link', { name: 'Show its positions' }).click()
  await page.waitForURL('**/acme-cloud/roster?team=*')
  const groups = page.getByRole('table').getByRole('rowheader')
  await groups.first().waitFor()
  expect(await groups.allInnerTexts()).toEqual([expect.stringContaining('Mid-market Success')])
})
