import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Change } from '../../../plans/change.js'
import {
  after,
  company,
  extended,
  idOf,
  moved,
  series,
  year,
} from '../../../testing/retention/contract-year.js'

describe('any organization', () => {
  const outcome = fc.record({
    left: fc.boolean(),
    offset: fc.integer({ min: -60, max: 60 }),
    less: fc.integer({ min: 0, max: 499_99 }),
    auto: fc.boolean(),
    segment: fc.constantFrom('ENTERPRISE', 'SMB', 'MID_MARKET'),
  } as const)
  const outcomes = fc.array(outcome, { minLength: 1, maxLength: 8 })

  function storyOf(all: readonly (typeof outcome extends fc.Arbitrary<infer T> ? T : never)[]) {
    const base = company(all.length)
    return base.and(
      ...all.flatMap(({ left, offset, less, auto, segment }, index): Change[] => {
        const number = index + 1
        const on = after('2025-12-01', offset)
        const settled = after('2025-12-01', Math.max(0, offset))
        return [
          moved(base, number, '2024-12-01', 'NEW', 500_00),
          { type: 'updateAccount', effective: '2025-01-01', id: idOf(base, number), segment },
          ...(left
            ? [moved(base, number, after('2025-12-01', Math.min(0, offset)), 'CHURN', -500_00)]
            : [
                extended(base, number, on),
                moved(base, number, settled, 'CONTRACTION', -less),
                ...(auto
                  ? [
                      {
                        type: 'updateAccount',
                        effective: on,
                        id: idOf(base, number),
                        autoRenew: true,
                      } as const,
                    ]
                  : []),
              ]),
        ]
      }),
    )
  }

  it('whose contracts all ended in the year renewed what it kept', () => {
    fc.assert(
      fc.property(outcomes, (all) => {
        const { renewals, grr } = year(storyOf(all))
        expect(renewals.rate.value).toBeCloseTo(grr.ratio.value!, 12)
        expect(renewals.shareUp.value).toBe(1)
      }),
      { numRuns: 40 },
    )
  })

  it('adds up over its groups, renews no more than ended, and no more in time than at all', () => {
    fc.assert(
      fc.property(outcomes, (all) => {
        const story = storyOf(all)
        const [whole] = series(story).renewals
        const parts = series(story, 'SEGMENT').renewals
        for (const [at, { renewals }] of whole!.annual.entries()) {
          for (const name of ['due', 'won', 'ended', 'renewed', 'onTime', 'upAtStart'] as const) {
            const sum = parts.reduce((total, { annual }) => total + annual[at]!.renewals[name], 0)
            expect([name, sum]).toEqual([name, renewals[name]])
          }
          expect(renewals.renewed).toBeLessThanOrEqual(renewals.ended)
          expect(renewals.onTime).toBeLessThanOrEqual(renewals.renewed)
        }
      }),
      { numRuns: 30 },
    )
  })
})
