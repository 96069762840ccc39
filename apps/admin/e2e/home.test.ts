import { expect, test } from 'vitest'
import { ownAppUnderTest } from './support/app-under-test'
import { askOrganization } from './support/ask-api'
import { createTeam } from './support/create-team'
import { slug } from './support/demo-organization'
import { expectText } from './support/expect-text'
import { takeShift, watchShifts } from './support/layout-shifts'
import { settled } from './support/pages'

const app = ownAppUnderTest()

test('what is to be decided is told with its reason, and its button leads to where it is done', async () => {
  interface Day {
    readonly overCapacity: readonly { readonly name: string }[]
    readonly capacitySeats: {
      readonly nodes: readonly { readonly position: { readonly title: string } }[]
    }
  }
  const { overCapacity, capacitySeats } = await askOrganization<Day>(
    app.api,
    `overCapacity { name }
     capacitySeats(first: 1, filter: { isOpen: true }, order: { field: LOAD, direction: DESC }) {
       nodes { position { title } }
     }`,
  )
  const open = capacitySeats.nodes[0]?.position.title ?? 'an open seat'
  const page = await app.openAsUser(`/${slug}`)
  await settled(page)
  const decisions = page.getByRole('region', { name: 'To decide today' })
  const rows = decisions.getByRole('listitem')
  expect(await rows.count()).toBe(5)
  const people = rows.filter({ hasText: `${overCapacity.length} people are over capacity` })
  const told = await people.innerText()
  expect(overCapacity.filter(({ name }) => told.includes(name))).toHaveLength(1)
  await people.getByRole('link').click()
  await page.waitForURL((url) => url.pathname === `/${slug}/capacity`)
  await page.goBack()
  await rows.filter({ hasText: open }).getByRole('link').click()
  await page.waitForURL((url) => url.pathname === `/${slug}/roster`)
  expect(await page.getByRole('searchbox').inputValue()).toBe(open)
  await page.goBack()
  await rows.filter({ hasText: 'renewals are at risk' }).getByRole('link').click()
  await page.waitForURL((url) => url.searchParams.get('status') === 'AT_RISK')
  await page.getByRole('main').getByText('At risk').first().waitFor()
})

test('every figure says how it stands, what it means, and opens what is behind it', async () => {
  const { overCapacity } = await askOrganization<{ readonly overCapacity: readonly unknown[] }>(
    app.api,
    'overCapacity { name }',
  )
  const page = await app.openAsUser(`/${slug}`)
  await settled(page)
  const figures = page.getByRole('region', { name: 'How you stand' })
  expect(await figures.getByText('a year ago').count()).toBe(5)
  await figures.getByRole('button', { name: 'Exposed accounts' }).focus()
  await page.getByRole('tooltip').filter({ hasText: 'nobody with capacity' }).waitFor()
  await figures
    .getByRole('link', {
      name: `${overCapacity.length}: open what is behind “People over capacity”`,
    })
    .click()
  await page.waitForURL((url) => url.pathname === `/${slug}/capacity`)
  await expectText(page.getByRole('main'), 'Over capacity')
})

test('what was changed since the last visit is told, and leads to the history', async () => {
  const page = await app.openAsUser(`/${slug}`)
  await page.getByRole('heading', { name: 'Changed last' }).waitFor()
  // As if the visit had ended a minute ago, an hour long.
  await page.evaluate(() => {
    for (const [key, kept] of Object.entries(localStorage)) {
      if (!key.startsWith('postscale.visit.')) continue
      const visit = JSON.parse(String(kept)) as { seen: string }
      const seen = new Date(Date.parse(visit.seen) - 3_600_000).toISOString()
      localStorage.setItem(key, JSON.stringify({ since: null, seen }))
    }
  })
  await createTeam(app.api, 'Team of the hour')
  await page.reload()
  const changes = page.getByRole('region', { name: /^Changed since/ })
  const entry = changes.getByRole('listitem').first()
  await entry.waitFor()
  await entry.getByRole('link').click()
  await page.waitForURL((url) => url.pathname === `/${slug}/history`)
  await expectText(page.getByRole('main'), 'Team of the hour')
})

test.each(['HomeDecisions', 'FiredTriggers', 'Faults', 'HomeToday'])(
  'nothing moves while Home is filled in, %s last',
  async (last) => {
    const page = await app.openAsUser('/healthz')
    const decisions = page.getByRole('region', { name: 'To decide today' })
    let isBegun: Promise<void> | undefined
    await page.route('**/graphql', async (route) => {
      const asked = route.request().postData() ?? ''
      if (/query Admin(Home|FiredTriggers|Faults)/.test(asked)) {
        isBegun ??= decisions.getByRole('status').first().waitFor()
        await isBegun
      }
      if (asked.includes(`query Admin${last}(`)) {
        await decisions.getByRole('heading', { level: 3 }).first().waitFor()
      }
      await route.continue()
    })
    await page.goto(`/${slug}`)
    await settled(page)
    await watchShifts(page)
    expect(await takeShift(page)).toBeLessThan(0.05)
  },
)

test('the glossary finds a term by what it means, and leads to where it is seen', async () => {
  const page = await app.openAsUser(`/${slug}/glossary`)
  await settled(page)
  await page.getByRole('searchbox').fill('recurring revenue of a year ago')
  const terms = page.getByRole('main').getByRole('term')
  await expect.poll(async () => terms.allInnerTexts()).toEqual(['GRR'])
  await page.getByRole('link', { name: 'See Retention' }).click()
  await page.getByRole('heading', { level: 1, name: 'Retention' }).waitFor()
})
