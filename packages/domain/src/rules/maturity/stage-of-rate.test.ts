import { describe, expect, it } from 'vitest'
import { anOrganization } from '../../testing/an-organization.js'
import { stageOfRate } from './maturity-stage.js'

const asOf = '2026-03-02'
const empty = anOrganization()

describe('the bands of retention', () => {
  const view = empty.view(asOf)
  it.each([
    ['GRR', 0.5, 1],
    ['GRR', 0.79, 1],
    ['GRR', 0.8, 2],
    ['GRR', 0.88, 3],
    ['GRR', 0.94, 4],
    // 94–97 % and 95–98 % overlap: the higher band that is reached.
    ['GRR', 0.95, 5],
    ['NRR', 0.849, 1],
    ['NRR', 0.85, 2],
    ['NRR', 0.95, 3],
    ['NRR', 1.1, 4],
    ['NRR', 1.2, 5],
  ] as const)('put a %s of %d at stage %i', (dimension, rate, stage) => {
    expect(stageOfRate(view, dimension, rate)).toBe(stage)
  })

  it.each([
    ['GRR', 0.8, 2],
    ['GRR', 0.95, 5],
    ['NRR', 1.2, 5],
  ] as const)(
    'put two halves that make a %s of %d a year at stage %i',
    (dimension, rate, stage) => {
      const year = Math.sqrt(rate) * Math.sqrt(rate)
      // The product of binary fractions is a hair below.
      expect(year).toBeLessThan(rate)
      expect(year).toBeCloseTo(rate, 12)
      expect(stageOfRate(view, dimension, year)).toBe(stage)
      expect(stageOfRate(view, dimension, rate - 0.0001)).toBe(stage - 1)
    },
  )

  it('follow the organization’s policy', () => {
    const own = empty.withPolicy('maturity.4.grr', { lower: 0.9, upper: 0.97, openTop: false })
    expect(stageOfRate(own.view(asOf), 'GRR', 0.91)).toBe(4)
  })
})
