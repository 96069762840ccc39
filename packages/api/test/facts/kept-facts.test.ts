import {
  draftState,
  type Fact,
  factKey,
  formatDay,
  type OrganizationState,
  parseDay,
  pinDay,
  viewAt,
} from '@postscale/domain'
import { anOrganization } from '@postscale/domain/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inTransaction } from '../../src/database/in-transaction.js'
import { keptReadsOf } from '../../src/store/kept-reads.js'
import { StateStore } from '../../src/store/state-store.js'
import { AccountSeriesService } from '../../src/time-series/account-series.service.js'
import { FactRevisionsRepository } from '../../src/time-series/fact-revisions.repository.js'
import { HealthSignalRepository } from '../../src/time-series/health-signal.repository.js'
import { TouchpointPresenceRepository } from '../../src/time-series/presence.repository.js'
import { recordFacts } from '../../src/time-series/record-facts.js'
import { TicketVolumeRepository } from '../../src/time-series/ticket-volume.repository.js'
import { TicketService } from '../../src/time-series/ticket.service.js'
import { TouchpointRepository } from '../../src/time-series/touchpoint.repository.js'
import { useTestDatabase } from '../database/use-test-database.js'
import { plantFixture } from '../reads/plant.js'

const today = parseDay('2026-03-11')!
const ACCOUNTS = 4
/** A touchpoint is told by its name alone, so that it goes from one account to another. */
const TOUCHPOINT = 1
const daysAgo = [0, 20, 100, 150, 400]
const metrics = ['logins', 'nps', 'weather']

/** What one plan records of one account, or takes back: a kind of fact, and what it says. */
interface Writing {
  readonly account: number
  readonly kind: number
  readonly ago: number
  readonly metric: string
  readonly value: number
  readonly isTakenBack: boolean
}

/** One revision: what is recorded, whether anybody looks at it, and whether somebody looks back. */
interface Step {
  readonly writings: readonly Writing[]
  readonly isAsked: boolean
  readonly back: number
}

const writing: fc.Arbitrary<Writing> = fc.record({
  account: fc.nat(ACCOUNTS - 1),
  kind: fc.nat(2),
  ago: fc.constantFrom(...daysAgo),
  metric: fc.constantFrom(...metrics),
  value: fc.integer({ min: 1, max: 99 }),
  isTakenBack: fc.boolean(),
})
const step: fc.Arbitrary<Step> = fc.record({
  writings: fc.uniqueArray(writing, {
    selector: ({ account, kind, ago, metric }) =>
      kind === TOUCHPOINT ? metric : `${account} ${kind} ${ago} ${metric}`,
    maxLength: 3,
  }),
  isAsked: fc.boolean(),
  back: fc.nat(3),
})

describe('facts that are kept from revision to revision', () => {
  const db = useTestDatabase()
  let organizations = 0

  /** An organization with its accounts, as of the revision that made it. */
  async function planted(): Promise<OrganizationState> {
    organizations += 1
    const fixture = anOrganization({ slug: `kept-${organizations}` }).withAccounts(ACCOUNTS)
    await plantFixture(db.database, fixture)
    return draftState(fixture.state()).freeze(2)
  }

  function services() {
    const { pool } = db.database
    const revisions = new FactRevisionsRepository(pool)
    const series = new AccountSeriesService({
      signals: new HealthSignalRepository(pool),
      touchpoints: new TouchpointRepository(pool),
      presence: new TouchpointPresenceRepository(pool),
      revisions,
    })
    return { series, tickets: new TicketService(new TicketVolumeRepository(pool), revisions) }
  }

  async function write(state: OrganizationState, revision: number, writings: readonly Writing[]) {
    const facts = writings.filter((each) => !each.isTakenBack).map((each) => factOf(state, each))
    const retractions = writings
      .filter((each) => each.isTakenBack)
      .map((each) => factKey(factOf(state, each)))
    await inTransaction(db.database.pool, 'READ COMMITTED', (client) =>
      recordFacts(client, state.organization.id, revision, { facts, retractions }),
    )
  }

  /** Everything that is asked of all accounts, by what people call it. */
  async function told(state: OrganizationState) {
    const { series, tickets } = services()
    const view = viewAt(state, today)
    const [signals, touchpoints, last, byTeam] = await Promise.all([
      series.signals(view),
      series.touchpoints(view),
      series.lastContacts(view),
      tickets.byTeam(view),
    ])
    const nameOf = (row: number) => view.accounts.name(row)
    return {
      signals: Array.from(signals.accountRow, (row, at) =>
        [
          nameOf(row),
          signals.metricNames[signals.metric[at]!],
          signals.day[at],
          signals.value[at],
        ].join(' '),
      ).toSorted(),
      metrics: signals.metricNames.toSorted(),
      touchpoints:
        touchpoints &&
        Array.from(touchpoints.accountRow, (row, at) => `${nameOf(row)} ${touchpoints.day[at]}`),
      last: [...last].map(([id, day]) => `${id} ${formatDay(day)}`).toSorted(),
      tickets: byTeam?.organization ?? null,
    }
  }

  it('are what is read anew at every revision, whatever was recorded since, and in the past', async () => {
    const property = fc.asyncProperty(fc.array(step, { maxLength: 6 }), async (steps) => {
      const base = await planted()
      const anew = (revision: number) => told(draftState(base).freeze(revision))
      let kept = draftState(base).freeze(2)
      await told(kept)
      for (const { writings, isAsked, back } of steps) {
        const revision = kept.revision + 1
        await write(kept, revision, writings)
        kept = draftState(kept).freeze(revision)
        if (isAsked) expect(await told(kept)).toEqual(await anew(revision))
        const past = Math.max(2, revision - back)
        expect(await told(draftState(kept).freeze(past))).toEqual(await anew(past))
      }
      const last = draftState(kept).freeze(kept.revision)
      expect(await told(last)).toEqual(await anew(kept.revision))
    })
    await fc.assert(property, { numRuns: 25 })
  })

  it('are read for one account when something was recorded of it, and for none otherwise', async () => {
    let state = await planted()
    const first = { account: 0, kind: 0, ago: 20, metric: 'logins', value: 5, isTakenBack: false }
    await write(state, 3, [first, { ...first, account: 1 }])
    state = draftState(state).freeze(3)
    const { series } = services()
    const before = await series.signals(viewAt(state, today))
    const untouched = draftState(state).freeze(4)
    expect(await series.signals(viewAt(untouched, today))).toBe(before)
    await write(untouched, 5, [{ ...first, value: 6 }])
    const { signals } = await told(draftState(untouched).freeze(5))
    expect(signals).toEqual([
      `Account 1 logins ${today - 20} 6`,
      `Account 2 logins ${today - 20} 5`,
    ])
  })

  it('are forgotten with whoever is erased, whose name may be in them', async () => {
    const { organization } = await planted()
    const states = new StateStore({ pool: db.database.pool })
    const state = (await states.get(organization.id))!
    await told(state)
    expect(keptReadsOf(state).size).toBeGreaterThan(0)
    states.forgetFormer(organization.id)
    expect(keptReadsOf(state).size).toBe(0)
  })

  it('are a few questions of an organization, among them those of the day that is pinned', async () => {
    const state = await planted()
    const { series } = services()
    pinDay(state, today)
    const pinned = await series.signals(viewAt(state, today))
    for (let ago = 1; ago < 40; ago += 1) await series.signals(viewAt(state, today - ago))
    expect(keptReadsOf(state).size).toBeLessThan(20)
    expect(await series.signals(viewAt(state, today))).toBe(pinned)
  })
})

function factOf(state: OrganizationState, { account, kind, ago, metric, value }: Writing): Fact {
  const of = { source: 'app', day: today - ago }
  const accountId = state.accounts.columns.id.at(account)
  if (kind === 0) return { ...of, fact: 'healthSignal', accountId, family: 'USAGE', metric, value }
  if (kind === TOUCHPOINT) {
    return {
      ...of,
      fact: 'touchpoint',
      externalId: metric,
      accountId,
      kind: 'CALL',
      personId: null,
      outcome: `Said ${value}`,
      nextOn: null,
    }
  }
  const counts = { opened: value, solved: 1, breached: 0, resolutionMinutes: 7 }
  return { ...of, ...counts, fact: 'ticketVolume', accountId, teamId: null }
}
