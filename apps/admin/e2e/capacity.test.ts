import { expect, test } from 'vitest'
import { askApi } from './support/ask-api'
import { expectText } from './support/expect-text'
import { appUnderTest } from './support/app-under-test'

const app = appUnderTest()

interface Answer {
  readonly organization: {
    readonly overCapacity: readonly { readonly name: string }[]
    readonly hireTriggers: readonly { readonly rule: string }[]
  }
}

test('the board shows the people over capacity first, and the summary counts them', async () => {
  const { organization } = await askApi<Answer>(
    app.api,
    '{ organization(slug: "acme-cloud") { overCapacity { name } hireTriggers { rule } } }',
  )
  const over = new Set(organization.overCapacity.map(({ name }) => name))
  expect(over.size).toBeGreaterThan(0)
  const page = await app.openAsUser('/acme-cloud/capacity')
  const board = page.getByRole('region', { name: 'Utilisation' })
  const lines = board.getByRole('listitem')
  await lines.first().waitFor()
  const texts = await lines.allInnerTexts()
  for (const name of over) {
    expect(texts.slice(0, over.size).some((text) => text.startsWith(name))).toBe(true)
  }
  expect(texts.slice(0, over.size).every((text) => text.includes('Over capacity'))).toBe(true)
  const summary = page.getByRole('region', { name: 'At a glance' })
  expect(await summary.getByRole('definition').first().innerText()).toBe(String(over.size))
})

test('a line opens what it was computed from', async () => {
  const page = await app.openAsUser('/acme-cloud/capacity')
  const board = page.getByRole('region', { name: 'Utilisation' })
  await board.getByRole('button', { name: /^Why: Ingrid Hoffmann/ }).click()
  await board
    .getByText('Enterprise accounts that one full-time high-touch CSM can carry.')
    .waitFor()
  await board.getByText('Load, in full seats').waitFor()
  await board.getByRole('button', { name: /^Hide why: Ingrid Hoffmann/ }).click()
  await expect.poll(() => board.getByText('Load, in full seats').count()).toBe(0)
})

test('the board groups by team, role, segment and region', async () => {
  const page = await app.openAsUser('/acme-cloud/capacity')
  const board = page.getByRole('region', { name: 'Utilisation' })
  for (const [grouping, expected] of [
    ['Team', 'Enterprise Success'],
    ['Role', 'Senior CSM'],
    ['Segment', 'Mid-market'],
    ['Region', 'EMEA'],
  ] as const) {
    await board.getByText(grouping, { exact: true }).click()
    await expectText(board.getByRole('listitem'), expected)
  }
})

test('fired triggers tell how many people, when they fired, until when, and why', async () => {
  const page = await app.openAsUser('/acme-cloud/capacity')
  const triggers = page.getByRole('region', { name: 'Hire triggers' })
  const card = triggers.getByRole('listitem').filter({ hasText: 'CSM' }).first()
  await card.waitFor()
  const text = await card.innerText()
  expect(text).toMatch(/Hire \d+ (person|people)/)
  expect(text).toMatch(/Fired on .*20\d\d/)
  expect(text).toMatch(/Start by .*20\d\d/)
  await card.getByRole('button', { name: /^Why/ }).click()
  await card.getByText('What went in').waitFor()
  await card.getByText('Figures used').waitFor()
})

test('another day has another board', async () => {
  const page = await app.openAsUser('/acme-cloud/capacity?asOf=1999-01-01')
  await expectText(page.getByRole('main'), 'Nothing to measure on this day')
})
