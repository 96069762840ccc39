import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anOrganization } from '../../testing/an-organization.js'
import { bandOf } from './band.js'
import { bookMeasure } from './book-measure.js'
import { CAPACITY_ROWS } from './capacity-row.js'
import { rollUp } from './roll-up.js'
import { rowFigures } from './row-figures.js'

const on = '2026-03-02'
const cs = anOrganization().withTeam('CS')

describe('support engineers', () => {
  const seat = cs.withSeat('SE 1', { role: 'Support Engineer' }).filledBy('Sol')
  const band = (count: number, complexity: 'HIGH' | 'LOW' | 'MODERATE') =>
    rollUp(
      seat
        .withAccounts(count, { complexity })
        .coveredBy({ seat: 'SE 1', responsibility: 'SUPPORT' })
        .view(on),
      'ORGANIZATION',
      { families: ['SUPPORT'] },
    )[0]!.lines[0]!.band

  it.each([
    ['HIGH', 50],
    ['MODERATE', 125],
    ['LOW', 200],
  ] as const)('are idle below half of what is theirs: %s, %i customers', (complexity, most) => {
    const half = Math.ceil(most / 2)
    expect(band(half - 1, complexity)).toBe('UNDER')
    expect(band(half, complexity)).toBe('HEALTHY')
    expect(band(most, complexity)).toBe('HEALTHY')
    expect(band(most + 1, complexity)).toBe('OVER')
  })
})

describe('whoever is busy to the target', () => {
  const range = fc
    .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 1, max: 100 }))
    .map(([lower, more]) => ({ lower, upper: lower + more, openTop: false }))
  const policies = fc.record({
    'capacity.csm.enterprise.accounts': range,
    'capacity.csm.midMarket.accounts': range,
    'capacity.csm.smb.accounts': range,
    'capacity.implementation.active': range,
    'capacity.implementation.complex': fc.integer({ min: 1, max: 90 }),
    'capacity.support.customers': range,
    'capacity.support.complex': fc.integer({ min: 1, max: 90 }),
    'capacity.support.simple': fc.integer({ min: 1, max: 400 }),
    'capacity.renewals.standard': range,
    'capacity.renewals.complex': range,
    'capacity.csOps.csms': range,
    'policy.utilisation.target': fc.integer({ min: 1, max: 100 }).map((percent) => percent / 100),
  })
  const weights = fc.array(fc.integer({ min: 0, max: 300 }), {
    minLength: CAPACITY_ROWS.length,
    maxLength: CAPACITY_ROWS.length,
  })

  it('is never idle, in any row, mix or override', () => {
    fc.assert(
      fc.property(policies, weights, fc.integer({ min: 1, max: 500 }), (overrides, loads, size) => {
        const company = Object.entries(overrides).reduce(
          (told, [key, value]) => told.withPolicy(key as keyof typeof overrides, value as never),
          cs,
        )
        const figures = rowFigures(company.view(on))
        const capacity = size / 100
        const target = overrides['policy.utilisation.target']
        const works = CAPACITY_ROWS.map((row, at) => ({ row, weight: loads[at]! }))
        for (const mix of [works, ...works.map((work) => [work])]) {
          const book = bookMeasure(mix, capacity, figures)
          if (book.load / capacity >= target) expect(bandOf(book)).not.toBe('UNDER')
        }
      }),
      { numRuns: 60 },
    )
  })
})
