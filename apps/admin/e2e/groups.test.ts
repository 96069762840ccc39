import { expect, test } from 'vitest'
import { appUnderTest } from './support/app-under-test'
import { askOrganization } from './support/ask-api'
import { axeViolations } from './support/axe-violations'
import { slug } from './support/demo-organization'

const app = appUnderTest()

interface Counted {
  readonly totalCount: number
}

test('accounts are grouped by tier, each group with how many it has, and folded where one works', async () => {
  const { high, low, tech, none } = await askOrganization<
    Record<'high' | 'low' | 'none' | 'tech', Counted>
  >(
    app.api,
    `high: accounts(filter: { tier: { in: [HIGH_TOUCH] } }) { totalCount }
     low: accounts(filter: { tier: { in: [LOW_TOUCH] } }) { totalCount }
     tech: accounts(filter: { tier: { in: [TECH_TOUCH] } }) { totalCount }
     none: accounts(filter: { tier: { isNull: true } }) { totalCount }`,
  )
  const page = await app.openAsUser(`/${slug}/records/account?order=-ACV`)
  await page.getByRole('button', { name: 'Group by' }).click()
  await page.getByRole('menuitemradio', { name: 'Tier' }).click()
  const grid = page.getByRole('treegrid', { name: 'accounts' })
  const heading = (name: string) => grid.getByRole('rowheader', { name, exact: true })
  await heading(`High-touch ${high.totalCount}`).waitFor()
  expect(await axeViolations(page)).toEqual([])

  // What stands below a group comes once all of its rows are read; a folded one needs none of them.
  await heading(`High-touch ${high.totalCount}`).focus()
  await page.keyboard.press('ArrowLeft')
  await heading(`Low-touch ${low.totalCount}`).waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await heading(`Tech-touch ${tech.totalCount}`).getByRole('button').click()
  await heading(`None · Tier ${none.totalCount}`).waitFor()
  expect(await grid.getByRole('row', { level: 1, expanded: false }).count()).toBe(3)

  await page.reload()
  await heading(`None · Tier ${none.totalCount}`).waitFor()
  expect(await grid.getByRole('row', { level: 1, expanded: false }).count()).toBe(3)
  await heading(`High-touch ${high.totalCount}`).focus()
  await page.keyboard.press('ArrowRight')
  await grid.getByRole('row', { level: 2 }).filter({ hasText: 'High-touch' }).first().waitFor()
})

test('the groups of a list that is filtered come to the list', async () => {
  const filter = encodeURIComponent(JSON.stringify({ tier: { in: ['LOW_TOUCH', 'TECH_TOUCH'] } }))
  const folded = encodeURIComponent(JSON.stringify(['HIGH', 'MODERATE', 'LOW']))
  const page = await app.openAsUser(
    `/${slug}/records/account?filter=${filter}&group=complexity&folded=${folded}`,
  )
  const { accounts } = await askOrganization<{ readonly accounts: Counted }>(
    app.api,
    'accounts(filter: { tier: { in: [LOW_TOUCH, TECH_TOUCH] } }) { totalCount }',
  )
  const grid = page.getByRole('treegrid', { name: 'accounts' })
  await grid.getByText(`${accounts.totalCount} in all`).waitFor()
  const headings = await grid.getByRole('rowheader').allInnerTexts()
  const counts = headings.map((text) => Number(/\d+$/.exec(text)?.[0]))
  expect(counts.length).toBeGreaterThan(1)
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(accounts.totalCount)
})

test('seats are grouped by team and by role, and each group has those that are in it alone', async () => {
  const { teams, positions } = await askOrganization<{
    readonly teams: { readonly nodes: readonly { readonly id: string; readonly name: string }[] }
    readonly positions: Counted & {
      readonly nodes: readonly { readonly team: { readonly id: string } }[]
    }
  }>(
    app.api,
    `teams(first: 100) { nodes { id name } }
     positions(first: 100) { totalCount nodes { team { id } } }`,
  )
  expect(positions.nodes).toHaveLength(positions.totalCount)
  const expected = teams.nodes
    .map(({ id, name }) => ({
      name,
      count: positions.nodes.filter(({ team }) => team.id === id).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ name, count }) => `${name} ${count}`)
  const folded = encodeURIComponent(JSON.stringify(teams.nodes.map(({ id }) => id)))
  const page = await app.openAsUser(`/${slug}/records/position?group=team&folded=${folded}`)
  const grid = page.getByRole('treegrid')
  await grid.getByText(`${positions.totalCount} in all`).waitFor()
  const headings = async () =>
    (await grid.getByRole('rowheader').allInnerTexts()).map((text) => text.replaceAll(/\s+/g, ' '))
  await expect.poll(async () => (await headings()).toSorted()).toEqual(expected.toSorted())

  await page.getByRole('button', { name: 'Grouped: Team' }).click()
  await page.getByRole('menuitemradio', { name: 'Role' }).click()
  await expect.poll(async () => (await headings()).join()).not.toContain(expected[0])
  await expect.poll(async () => (await headings()).length).toBeGreaterThan(0)
})

test('a column that is pinned stays in sight, also when the list is opened again', async () => {
  const page = await app.openAsUser(`/${slug}/records/account`)
  const header = page.getByRole('columnheader', { name: 'Contract end' })
  const leftOf = async (): Promise<number> => (await header.boundingBox())?.x ?? 0
  await header.waitFor()
  const before = await leftOf()
  await page.getByRole('button', { name: 'Columns' }).click()
  await page.getByRole('button', { name: 'Keep Contract end in sight' }).click()
  await page.keyboard.press('Escape')
  await expect.poll(leftOf).toBeLessThan(before)
  const pinned = await leftOf()
  await page.getByRole('grid').evaluate((grid) => grid.parentElement?.scrollTo({ left: 600 }))
  await expect.poll(leftOf).toBeLessThanOrEqual(pinned)
  const scrolled = await leftOf()
  await page.getByRole('grid').evaluate((grid) => grid.parentElement?.scrollTo({ left: 900 }))
  expect(await leftOf()).toBe(scrolled)
  await page.goto(new URL(`/${slug}/records/account`, page.url()).href)
  await header.waitFor()
  expect(await leftOf()).toBe(pinned)
})
