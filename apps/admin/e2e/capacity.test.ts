import { choices } from '@postscale/schema/entities/en'
import { expect, test } from 'vitest'
import { addCustomer } from './support/add-customer'
import { ownAppUnderTest } from './support/app-under-test'
import { applyChange, begun, made } from './support/apply-change'
import { askApi, askOrganization } from './support/ask-api'
import { createTeam } from './support/create-team'
import { slug } from './support/demo-organization'
import { hirePerson } from './support/hire-person'
import { expectText } from './support/expect-text'
import { openSeat, staffSeat } from './support/staff-seat'

const app = ownAppUnderTest()

interface Group {
  readonly name: string | null
  readonly lines: readonly {
    readonly family: keyof typeof choices.roleFamily
    readonly load: number
    readonly evidence: { readonly figures: readonly { readonly key: string }[] }
  }[]
}

interface Trigger {
  readonly firedOn: string | null
  readonly evidence: { readonly message: string }
}

/** Who is over capacity, and what that was computed from. */
async function overCapacity(): Promise<readonly [Group, ...Group[]]> {
  const answer = await askOrganization<{ readonly overCapacity: readonly Group[] }>(
    app.api,
    'overCapacity { name lines { family load evidence { figures { key } } } }',
  )
  const [first, ...others] = answer.overCapacity
  if (first === undefined) throw new Error('Nobody is over capacity.')
  return [first, ...others]
}

test('the board shows the people over capacity first, and the summary counts them', async () => {
  const over = new Set((await overCapacity()).map(({ name }) => name ?? ''))
  const page = await app.openAsUser(`/${slug}/capacity`)
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
  const [{ name, lines }] = await overCapacity()
  const line = lines.find(({ load }) => load > 0)
  if (line === undefined) throw new Error(`Nothing loads ${name}.`)
  const keys = new Set(line.evidence.figures.map(({ key }) => key))
  const { benchmarks } = await askApi<{
    readonly benchmarks: readonly { readonly key: string; readonly text: string }[]
  }>(app.api, '{ benchmarks { key text } }')
  const figure = benchmarks.find(({ key }) => keys.has(key))
  const page = await app.openAsUser(`/${slug}/capacity`)
  const board = page.getByRole('region', { name: 'Utilisation' })
  const why = `${name}, ${choices.roleFamily[line.family]}`
  await board.getByRole('button', { name: `Why: ${why}`, exact: true }).click()
  await expectText(board, figure?.text ?? 'a figure')
  await board.getByText('Load, in full seats').waitFor()
  await board.getByRole('button', { name: `Hide why: ${why}`, exact: true }).click()
  await expect.poll(() => board.getByText('Load, in full seats').count()).toBe(0)
})

test('the board groups by team, role, segment and region', async () => {
  const groupings = ['Team', 'Role', 'Segment', 'Region'] as const
  const answer = await askOrganization<Record<(typeof groupings)[number], readonly Group[]>>(
    app.api,
    groupings
      .map((each) => `${each}: capacity(groupBy: ${each.toUpperCase()}) { name lines { load } }`)
      .join(' '),
  )
  const page = await app.openAsUser(`/${slug}/capacity`)
  const board = page.getByRole('region', { name: 'Utilisation' })
  for (const grouping of groupings) {
    const loaded = answer[grouping].find(
      ({ name, lines }) => name !== null && lines.some(({ load }) => load > 0),
    )
    await board.getByText(grouping, { exact: true }).click()
    await expectText(board.getByRole('listitem'), loaded?.name ?? 'a group with load')
  }
})

test('fired triggers tell how many people, when they fired, until when, and why', async () => {
  const { hireTriggers } = await askOrganization<{ readonly hireTriggers: readonly Trigger[] }>(
    app.api,
    'hireTriggers(statuses: [FIRED], groupBy: [ORGANIZATION]) { firedOn evidence { message } }',
  )
  const dated = hireTriggers.find(({ firedOn }) => firedOn !== null)
  if (dated === undefined) throw new Error('No trigger fired on a known day.')
  const page = await app.openAsUser(`/${slug}/capacity`)
  const cards = page.getByRole('region', { name: 'Hire triggers' }).getByRole('listitem')
  const card = cards.filter({ hasText: dated.evidence.message })
  await card.waitFor()
  const text = await card.innerText()
  expect(text).toMatch(/Hire \d+ (person|people)/)
  expect(text).toMatch(/Fired on .*20\d\d/)
  expect(text).toMatch(/Start by .*20\d\d/)
  // It has been short for a while, and nobody is hired within a day.
  expect(text).toMatch(/\d+ days late: hiring should have begun by .*20\d\d/)
  for (const { firedOn, evidence } of hireTriggers) {
    const shown = await cards.filter({ hasText: evidence.message }).innerText()
    expect(shown.includes('Fired on')).toBe(firedOn !== null)
  }
  await card.getByRole('button', { name: /^Why/ }).click()
  await card.getByText('What went in').waitFor()
  await card.getByText('Figures used').waitFor()
})

test('what shows that people have been too few is told on the card, or apart where nothing fired', async () => {
  interface Signed {
    readonly status: string
    readonly laggingSigns: readonly { readonly evidence: { readonly message: string } }[]
  }
  const { hireTriggers } = await askOrganization<{ readonly hireTriggers: readonly Signed[] }>(
    app.api,
    'hireTriggers(families: [CSM], groupBy: [ORGANIZATION]) { status laggingSigns { evidence { message } } }',
  )
  const page = await app.openAsUser(`/${slug}/capacity`)
  const panel = page.getByRole('region', { name: 'Hire triggers' })
  const apart = panel.getByRole('note', {
    name: 'Lagging signs of books whose trigger has not fired',
  })
  const onCard = panel.getByRole('listitem').getByRole('note')
  let seen = 0
  for (const { status, laggingSigns } of hireTriggers) {
    for (const { evidence } of laggingSigns) {
      await (status === 'NOT_FIRED' ? apart : onCard).getByText(evidence.message).first().waitFor()
      seen += 1
    }
  }
  expect(seen).toBeGreaterThan(0)
})

test('what helps a team that is short for the time being leads to the seats that it is about', async () => {
  const [team, ramped, learning] = ['Lanternfish', 'Lanternfish CSM', 'Lanternfish learner']
  await createTeam(app.api, team)
  await staffSeat(app.api, ramped, 'Person of Lanternfish', team)
  await openSeat(app.api, learning, team)
  await hirePerson(app.api, 'Learner of Lanternfish')
  await applyChange(app.api, 'fillPosition', {
    effective: new Date(Date.now() - 10 * 86_400_000).toISOString().slice(0, 10),
    person: made('Learner of Lanternfish'),
    position: made(learning),
  })
  // 110 ordinary customers on two seats, of which one is worth a ninth of a seat as yet.
  for (const seat of [ramped, learning]) {
    await addCustomer(app.api, `Customer of ${seat}`, seat)
    await applyChange(app.api, 'updateAccount', {
      account: made(`Customer of ${seat}`),
      effective: begun,
      loadWeight: 55,
    })
  }
  const page = await app.openAsUser(`/${slug}/capacity`)
  const short = page.getByRole('list', { name: 'Short for the time being' })
  const card = short.getByRole('listitem').filter({ hasText: team })
  const remedies = card.getByRole('list', { name: 'What helps meanwhile' })
  await expectText(remedies, 'Pause new assignments')
  await remedies.getByRole('link', { name: learning }).waitFor()
  await remedies.getByRole('link', { name: ramped }).click()
  await page.waitForURL((url) => url.pathname.endsWith('/roster'))
  await expectText(page.getByRole('main'), 'Person of Lanternfish')
  expect(await page.getByRole('searchbox').inputValue()).toBe(ramped)
})

test('another day has another board', async () => {
  const page = await app.openAsUser(`/${slug}/capacity?asOf=1999-01-01`)
  await expectText(page.getByRole('main'), 'Nothing to measure on this day')
})
