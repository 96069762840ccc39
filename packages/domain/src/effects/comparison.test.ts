import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDay, parseDay } from '../kernel/days.js'
import { lint } from '../rules/org-lint/lint.js'
import type { Payers } from '../rules/customers/payers-of.js'
import type { ThingChange } from '../state/records.js'
import { viewAt } from '../state/view-at.js'
import type { OrganizationView } from '../state/view.js'
import { anOrganization } from '../testing/an-organization.js'
import { lintInputOf } from '../testing/org-lint/lint-input-of.js'
import { randomBranches } from '../testing/plans/random-branches.js'
import { Comparison } from './comparison.js'
import { findingEffect } from './finding-effect.js'
import { serviceEffect } from './service-effect.js'

const on = '2026-03-02'
const DAY = parseDay(on)!
const dollars = (amount: number) => amount * 100

const acme = anOrganization()
  .withTeam('CS')
  .withSeat('VP', { role: 'VP of CS' })
  .withPerson('Vera', { loadedCost: dollars(240_000) })
  .filledBy('Vera')
  .withSeat('CSM 1', { reportsTo: 'VP' })
  .withPerson('Ana', { loadedCost: dollars(120_000) })
  .filledBy('Ana')
  .carrying(3, { segment: 'ENTERPRISE', acv: dollars(10_000) })
  .withSeat('CSM 2', { reportsTo: 'VP' })
  .withPerson('Bea', { loadedCost: dollars(60_000) })
  .filledBy('Bea')
  .carrying(1, { segment: 'ENTERPRISE', acv: dollars(50_000) })
const ana = acme.id('person', 'Ana')
const seat = acme.id('position', 'CSM 1')
const gone = '2026-06-01'
const leaves = [
  { type: 'vacatePosition', effective: gone, positionId: seat, personId: ana },
  { type: 'endEmployment', effective: gone, id: ana },
] as const

/** How many accounts, and what they pay. */
const told = (payers: Payers | null) => payers && [payers.rows.length, payers.revenue]

const compared = (before: OrganizationView | null, after: OrganizationView) =>
  new Comparison(before, after)

describe('a colleague who leaves', () => {
  const after = acme.and(...leaves)
  const today = compared(acme.view(on), after.view(on))
  const then = compared(acme.view('2026-06-01'), after.view('2026-06-01'))

  it('is told at once, and is felt when the day has come', () => {
    expect(today.changes.map(({ kind }) => kind).toSorted()).toEqual(['occupancy', 'person'])
    expect(told(today.exposure.exposed)).toEqual([0, 0])
    const { before, after: is, exposed, relieved } = then.exposure
    expect([before, is, exposed, relieved].map(told)).toEqual([
      [0, 0],
      [3, dollars(30_000)],
      [3, dollars(30_000)],
      [0, 0],
    ])
    expect(then.staffing).toEqual({
      before: { people: 3, seats: 3, openSeats: 0, accounts: 4 },
      after: { people: 2, seats: 3, openSeats: 1, accounts: 4 },
    })
  })

  it('is somebody whom the customers of the seat knew', () => {
    expect(told(then.service.csm)).toEqual([3, dollars(30_000)])
    const [first] = then.service.changes
    expect(first).toMatchObject({
      aspects: ['CSM'],
      servers: [
        {
          responsibility: 'CSM',
          before: { personIds: [ana], teamId: null },
          after: { personIds: [], teamId: null },
        },
      ],
    })
  })

  it('costs nothing from the month on that begins afterwards', () => {
    const { months, before, after: sum } = today.costByMonth
    expect(months.map(({ month }) => month).slice(0, 3)).toEqual([
      '2026-04-01',
      '2026-05-01',
      '2026-06-01',
    ])
    expect(months).toHaveLength(12)
    expect(months[1]!.before - months[1]!.after).toBe(0)
    expect(months[2]!.before - months[2]!.after).toBe(dollars(10_000))
    expect(before - sum).toBe(dollars(100_000))
  })

  it('is one of the people that the leader no longer leads', () => {
    expect(today.spans).toEqual([])
    expect(then.spans).toMatchObject([{ title: 'VP', before: { direct: 2 }, after: { direct: 1 } }])
  })
})

describe('a seat that goes to another team and leader', () => {
  const moved = acme.and(
    { type: 'createTeam', effective: on, id: acme.id('team', 'EMEA'), name: 'EMEA', kind: 'POD' },
    {
      type: 'movePosition',
      effective: on,
      id: seat,
      teamId: acme.id('team', 'EMEA'),
      reportsToId: null,
    },
  )

  it('takes along who sits there, and no customer notices', () => {
    const { moves, service } = compared(acme.view(on), moved.view(on))
    expect(moves).toEqual([
      {
        personId: ana,
        name: 'Ana',
        before: { teamIds: [acme.id('team', 'CS')], managerIds: [acme.id('person', 'Vera')] },
        after: { teamIds: [acme.id('team', 'EMEA')], managerIds: [] },
        changesTeam: true,
        changesManager: true,
      },
    ])
    expect(service.changes).toEqual([])
  })
})

describe('accounts that change hands', () => {
  const large = acme.id('account', 'Account 4')
  const handed = acme.and(
    { type: 'setTier', effective: on, id: large, tier: 'HIGH_TOUCH' },
    {
      type: 'coverAccount',
      effective: on,
      id: acme.id('coverage', 'new'),
      accountId: large,
      responsibility: 'RENEWALS',
      positionId: seat,
    },
  )

  it('notice another tier, and who does what else', () => {
    const { service } = compared(acme.view(on), handed.view(on))
    const { csm, coverage, tier } = service
    const one = [1, dollars(50_000)]
    expect([csm, coverage, tier].map(told)).toEqual([[0, 0], one, one])
    expect(service.changes).toMatchObject([
      {
        accountId: large,
        aspects: ['COVERAGE', 'TIER'],
        tierBefore: null,
        tierAfter: 'HIGH_TOUCH',
        servers: [{ responsibility: 'RENEWALS', before: null, after: { personIds: [ana] } }],
      },
    ])
  })
})

describe('the whole', () => {
  it('is told of every role family, of teams only what differs', () => {
    const more = acme.withSeat('CSM 3')
    const { familyCapacity, capacity } = compared(acme.view(on), more.view(on))
    expect(familyCapacity).toMatchObject([
      { family: 'CSM', before: { openSeats: 0 }, after: { openSeats: 1 } },
      // Work that nobody does: there are CSMs to serve.
      { family: 'CS_OPS', before: { capacity: 0 }, after: { capacity: 0 } },
      { family: 'LEADERSHIP', before: { capacity: 1 }, after: { capacity: 1 } },
    ])
    expect(capacity).toMatchObject([
      { teamName: 'CS', family: 'CSM', before: { openSeats: 0 }, after: { openSeats: 1 } },
    ])
  })

  it('of a plan that makes the organization has no side before', () => {
    const { staffing, capacity, exposure, moves, service, cost, costByMonth, spans, changes } =
      compared(null, acme.view(on))
    expect(staffing.before).toBeNull()
    expect(exposure.before).toBeNull()
    expect([capacity[0]?.before, cost.before, spans[0]?.before]).toEqual([null, null, null])
    expect([moves, service.changes, costByMonth.before]).toEqual([[], [], 0])
    expect(changes.every(({ before }) => before === null)).toBe(true)
    expect(changes.length).toBeGreaterThan(10)
  })
})

const reversed = <T extends { readonly before: unknown; readonly after: unknown }>(
  all: readonly T[],
) => all.map(({ before, after, ...rest }) => ({ ...rest, before: after, after: before }))

const byText = (all: readonly unknown[]) => all.map((each) => JSON.stringify(each)).toSorted()

describe('whatever was planned', () => {
  const choices = fc.array(fc.nat(10_000), { minLength: 40, maxLength: 60 })
  const day = fc.integer({ min: DAY - 60, max: DAY + 300 })

  it('comes to nothing between a view and itself', () => {
    fc.assert(
      fc.property(choices, day, (made, at) => {
        for (const { decision } of randomBranches(made, 4)) {
          const view = viewAt(decision.state, at)
          const { changes, capacity, moves, service, spans, exposure, cost } = compared(view, view)
          expect([changes, capacity, moves, service.changes, spans]).toEqual([[], [], [], [], []])
          expect([exposure.exposed, exposure.relieved].map(told)).toEqual([
            [0, 0],
            [0, 0],
          ])
          expect([cost.yearly, cost.oneOff]).toEqual([0, 0])
        }
      }),
      { numRuns: 20 },
    )
  }, 60_000)

  it('comes to the same the other way round, and to what a look at every account finds', () => {
    let noticed = 0
    fc.assert(
      fc.property(choices, day, day, (made, first, second) => {
        const branches = randomBranches(made, 6)
        const days = [
          [first, first],
          [first, second],
        ] as const
        for (const { base, decision } of branches) {
          for (const [from, to] of days) {
            const [was, is] = [viewAt(base, from), viewAt(decision.state, to)]
            const there = compared(was, is)
            const back = compared(is, was)
            expect(byText(back.capacity.map(unnamed))).toEqual(
              byText(reversed(there.capacity).map(unnamed)),
            )
            expect(byText(back.spans.map(({ before, after }) => [after, before]))).toEqual(
              byText(there.spans.map(({ before, after }) => [before, after])),
            )
            expect(back.exposure.exposed).toEqual(there.exposure.relieved)
            expect(back.exposure.relieved).toEqual(there.exposure.exposed)
            expect([back.exposure.before, back.exposure.after]).toEqual([
              there.exposure.after,
              there.exposure.before,
            ])
            expect(back.cost.yearly + there.cost.yearly).toBe(0)
            const everyAccount = [
              ...new Set([...base.accounts.keys(), ...decision.state.accounts.keys()]),
            ]
            const all = everyAccount.map((id): ThingChange => ({
              kind: 'account',
              id,
              before: null,
              after: null,
            }))
            expect(there.service).toEqual(serviceEffect(was, is, all))
            expect(back.service.changes).toHaveLength(there.service.changes.length)
            noticed += there.service.changes.length
          }
        }
      }),
      { numRuns: 30 },
    )
    expect(noticed).toBeGreaterThan(20)
  }, 120_000)

  it('adds the findings that were not there, and clears those that are gone', () => {
    let found = 0
    fc.assert(
      fc.property(choices, (made) => {
        for (const { base, decision } of randomBranches(made, 3)) {
          const [was, is] = [base, decision.state].map(
            (state) => lint(lintInputOf(state, { on: formatDay(DAY) })).findings,
          ) as [ReturnType<typeof lint>['findings'], ReturnType<typeof lint>['findings']]
          const { added, cleared } = findingEffect(was, is)
          const [before, after] = [was, is].map((all) => all.map(({ fingerprint }) => fingerprint))
          const names = (all: typeof was) => all.map(({ fingerprint }) => fingerprint)
          const left = new Set([...before!, ...names(added)])
          for (const name of names(cleared)) left.delete(name)
          expect([...left].toSorted()).toEqual([...new Set(after)].toSorted())
          expect(names(added).filter((name) => before!.includes(name))).toEqual([])
          found += added.length + cleared.length
        }
      }),
      { numRuns: 15 },
    )
    expect(found).toBeGreaterThan(0)
  }, 120_000)
})

/** A team may be called otherwise on the other side. */
function unnamed({ teamName: _, ...effect }: { readonly teamName: string | null }): object {
  return effect
}
