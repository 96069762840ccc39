import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDay } from '../kernel/days.js'
import { overlaps } from '../kernel/periods.js'
import type { OrganizationState } from '../state/organization-state.js'
import { viewAt } from '../state/view-at.js'
import {
  ANA,
  BEA,
  GLOBEX,
  INITECH,
  OTHER,
  POD,
  SEAT,
  acme,
  at,
  id,
  on,
} from '../testing/plans/small-company.js'
import type { Change } from './change.js'
import { decide } from './decide.js'

const FIRST = at(acme, on).day
const day = fc.integer({ min: FIRST, max: FIRST + 30 })
const effective = day.map(formatDay)
const seat = fc.constantFrom(SEAT, OTHER)
const account = fc.constantFrom(GLOBEX, INITECH)
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({
    type: fc.constant('fillPosition' as const),
    effective,
    id: fc.integer({ min: 1000, max: 9999 }).map(id),
    positionId: seat,
    personId: fc.constantFrom(ANA, BEA),
    fte: fc.constantFrom(25, 50, 100),
    to: fc.option(effective),
  }),
  fc.record({ type: fc.constant('vacatePosition' as const), effective, positionId: seat }),
  fc.record({
    type: fc.constant('coverAccount' as const),
    effective,
    id: fc.integer({ min: 10_000, max: 99_999 }).map(id),
    accountId: account,
    responsibility: fc.constantFrom('CSM' as const, 'SUPPORT' as const),
    positionId: seat,
    to: fc.option(effective),
  }),
  fc.record({
    type: fc.constant('endCoverage' as const),
    effective,
    accountId: account,
    responsibility: fc.constant('CSM' as const),
  }),
  fc.record({
    type: fc.constant('updatePosition' as const),
    effective,
    id: seat,
    fte: fc.constantFrom(50, 100),
  }),
  fc.record({ type: fc.constant('movePosition' as const), effective, id: seat, reportsToId: seat }),
  fc.record({ type: fc.constantFrom('closePosition' as const), effective, id: seat }),
  fc.record({ type: fc.constant('closeAccount' as const), effective, id: account }),
  fc.record({
    type: fc.constant('moveTeam' as const),
    effective,
    id: fc.constant(POD),
    parentId: fc.constant(null),
  }),
)

/** Applies what is not refused, one change a plan, and says how many plans were applied. */
function history(changes: readonly Change[]): OrganizationState {
  return changes.reduce((state, next) => {
    const decided = decide(state, [next])
    return decided.ok ? decided.value.state : state
  }, acme)
}

function eachDay(check: (view: ReturnType<typeof viewAt>) => void): void {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 25 }), (changes) => {
      const state = history(changes)
      for (let on = FIRST; on <= FIRST + 31; on += 1) check(viewAt(state, on))
    }),
    { numRuns: 150 },
  )
}

describe('whatever plans were applied, on every day', () => {
  it('no seat holds more than its size and nobody works more than one whole', () => {
    eachDay((view) => {
      for (const { id: seatId, fte } of view.positions.values()) {
        expect(sum(view.occupanciesOfPosition(seatId))).toBeLessThanOrEqual(fte)
      }
      for (const person of view.people.keys()) {
        expect(sum(view.occupanciesOfPerson(person))).toBeLessThanOrEqual(100)
      }
    })
  })

  it('at most one is accountable for an account', () => {
    eachDay((view) => {
      for (const row of view.accounts.rows) {
        const held = view.coverage
          .ofAccount(row)
          .filter((coverage) => view.coverage.kind(coverage) === 'ACCOUNTABLE')
          .map((coverage) => view.coverage.responsibility(coverage))
        expect(new Set(held).size).toBe(held.length)
      }
    })
  })

  it('everything that is referred to is live', () => {
    eachDay((view) => {
      for (const { positionId, personId } of [...view.positions.keys()].flatMap((seatId) =>
        view.occupanciesOfPosition(seatId),
      )) {
        expect(view.positions.has(positionId) && view.people.has(personId)).toBe(true)
      }
      for (const row of view.coverage.rows) {
        const positionId = view.coverage.positionId(row)
        expect(positionId === null || view.positions.has(positionId)).toBe(true)
        expect(view.accounts.isLive(view.coverage.accountRow(row))).toBe(true)
      }
      for (const { reportsToId } of view.positions.values()) {
        expect(reportsToId === null || view.positions.has(reportsToId)).toBe(true)
      }
    })
  })

  it('nobody sits twice in the same seat', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 25 }), (changes) => {
        const held = [...history(changes).occupancies.values()]
        for (const [index, one] of held.entries()) {
          for (const other of held.slice(index + 1)) {
            const twice = one.positionId === other.positionId && one.personId === other.personId
            expect(twice && overlaps(one, other)).toBe(false)
          }
        }
      }),
    )
  })

  it('a refused change leaves the state as it was, and all of a plan stands or falls together', () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
        const together = decide(acme, changes)
        if (together.ok) return
        for (const { changeIndex } of together.error) {
          expect(changeIndex).toBeGreaterThanOrEqual(0)
          expect(changeIndex).toBeLessThan(changes.length)
        }
        expect(acme.revision).toBe(1)
      }),
    )
  })
})

function sum(held: readonly { readonly fte: number }[]): number {
  return held.reduce((total, { fte }) => total + fte, 0)
}
