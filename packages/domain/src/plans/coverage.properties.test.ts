import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDay, parseDay } from '../kernel/days.js'
import type { OrganizationState } from '../state/organization-state.js'
import { viewAt } from '../state/view-at.js'
import { GLOBEX, OTHER, POD, SEAT, acme, id, on } from '../testing/plans/small-company.js'
import type { Change } from './change.js'
import { decide } from './decide.js'

const FIRST = parseDay(on)!
const DAYS = 12
const day = fc.integer({ min: FIRST, max: FIRST + DAYS - 1 })
const length = fc.integer({ min: 1, max: 5 })
const target = fc.constantFrom({ positionId: SEAT }, { positionId: OTHER }, { teamId: POD })
const steps = fc.array(
  fc.record({
    type: fc.constantFrom(
      'coverAccount' as const,
      'coverAccount' as const,
      'endCoverage' as const,
      'handOverAccount' as const,
    ),
    from: day,
    length: fc.option(length),
    target,
  }),
  { minLength: 1, maxLength: 8 },
)
type Step = typeof steps extends fc.Arbitrary<readonly (infer T)[]> ? T : never

describe('whatever was recorded before, a change of who covers', () => {
  it('holds from its day to its end or the next recorded change, and changes no other day', () => {
    fc.assert(
      fc.property(steps, (all) => {
        let state = acme
        let before = daysOf(state)
        for (const [index, step] of all.entries()) {
          const decided = decide(state, [changeOf(step, index)])
          const expected = expectedOf(before, step)
          if (decided.ok) {
            state = decided.value.state
            before = daysOf(state)
            expect(before.map(({ who }) => who)).toEqual(expected)
            for (const { after } of decided.value.changes) {
              if (after !== null && 'to' in after) expect(after.from).toBeLessThan(after.to)
            }
          } else if (decided.error[0]?.code === 'SAME_TARGET') {
            expect(expected).toEqual(before.map(({ who }) => who))
          } else {
            expect(decided.error[0]?.code).toBe('NOT_COVERED')
            expect(before[step.from - FIRST]?.who).toBeNull()
          }
        }
      }),
    )
  }, 20_000)
})

function changeOf(step: Step, number: number): Change {
  const about = {
    effective: formatDay(step.from),
    accountId: GLOBEX,
    responsibility: 'CSM' as const,
  }
  const until = step.length === null ? null : formatDay(step.from + step.length)
  if (step.type === 'endCoverage') return { type: 'endCoverage', ...about }
  const placed = { ...about, id: id((number + 1) * 10_000_000), ...step.target }
  return step.type === 'coverAccount'
    ? { type: 'coverAccount', ...placed, to: until }
    : { type: 'handOverAccount', ...placed, transitionUntil: until }
}

interface CoveredDay {
  readonly who: string | null
  /** What is recorded for it: another record is a recorded change. */
  readonly record: string | null
}

/** Who is accountable for Globex on each of the days, and well after them. */
function daysOf(state: OrganizationState): readonly CoveredDay[] {
  return Array.from({ length: DAYS + 6 }, (_, index) => {
    const { accounts, coverage } = viewAt(state, FIRST + index)
    const held = coverage
      .ofAccount(accounts.rowOf(GLOBEX))
      .map((row) => coverage.get(row))
      .find(({ kind }) => kind === 'ACCOUNTABLE')
    return { who: held?.positionId ?? held?.teamId ?? null, record: held?.id ?? null }
  })
}

function expectedOf(before: readonly CoveredDay[], step: Step): readonly (string | null)[] {
  const from = step.from - FIRST
  const next = before.findIndex(
    ({ record }, index) => index > from && record !== before[from]?.record,
  )
  const ownEnd = step.type === 'coverAccount' && step.length !== null
  const end = ownEnd ? from + (step.length ?? 0) : next === -1 ? before.length : next
  const now = step.type === 'endCoverage' ? null : (Object.values(step.target)[0] ?? null)
  return before.map(({ who }, index) => (index >= from && index < end ? now : who))
}
