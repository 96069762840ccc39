import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDay } from '../../kernel/days.js'
import { SIGNAL_FAMILIES } from '../../entities/vocabularies.js'
import { anOrganization } from '../../testing/an-organization.js'
import { healthModel } from './health-model.js'
import { healthOf, type MetricSignal } from './health-of.js'
import { levelOf } from './level-of.js'

const asOf = parseDay('2026-03-02') ?? 0
const company = anOrganization().withTeam('CS')
const model = healthModel(company.view('2026-03-02'))

const signal = (metric: string, value: number, age = 0): MetricSignal => ({
  metric,
  value,
  day: asOf - age,
})

describe('the level', () => {
  it.each([
    [100, 'HEALTHY'],
    [70, 'HEALTHY'],
    [69.9, 'WATCH'],
    [50, 'WATCH'],
    [49.9, 'AT_RISK'],
    [30, 'AT_RISK'],
    [29.9, 'CRITICAL'],
    [0, 'CRITICAL'],
    [69.9999, 'WATCH'],
    [49.9999, 'AT_RISK'],
    [29.9999, 'CRITICAL'],
  ] as const)('of %d points is %s', (score, level) => {
    expect(levelOf(score, model)).toBe(level)
  })

  it.each([
    [70, 'HEALTHY'],
    [50, 'WATCH'],
    [30, 'AT_RISK'],
  ] as const)('of families that all score %i is %s, whatever they weigh', (points, level) => {
    // In binary fractions such a mean is often a hair below.
    const own = SIGNAL_FAMILIES.map((family) => ({
      metric: `own ${family}`,
      family,
      direction: 'HIGHER_IS_BETTER' as const,
      points: [
        { value: 0, score: 0 },
        { value: 100, score: 100 },
      ],
    }))
    const signals = own.map(({ metric }) => signal(metric, points))
    const weight = fc.integer({ min: 1, max: 999 }).map((parts) => parts / 1000)
    fc.assert(
      fc.property(weight, weight, weight, weight, (usage, relationship, context, sentiment) => {
        const weighed = company
          .withPolicy('policy.health.weight.usage', usage)
          .withPolicy('policy.health.weight.relationship', relationship)
          .withPolicy('policy.health.weight.context', context)
          .withPolicy('policy.health.weight.sentiment', sentiment)
          .view('2026-03-02')
        const health = healthOf(signals, asOf, healthModel(weighed, own))
        expect(health.score.value).toBeCloseTo(points, 9)
        expect(health.level).toBe(level)
      }),
    )
  })
})

describe('what stands behind a score', () => {
  it('is the part of the whole weight that has signals, whatever the weights add up to', () => {
    const weighed = (usage: number, others: number) => {
      const own = healthModel(
        company
          .withPolicy('policy.health.weight.usage', usage)
          .withPolicy('policy.health.weight.relationship', others)
          .withPolicy('policy.health.weight.context', others)
          .withPolicy('policy.health.weight.sentiment', others)
          .view('2026-03-02'),
      )
      return healthOf([signal('featureAdoption', 0.8)], asOf, own).coverage
    }
    expect(weighed(0.4, 0.2)).toBeCloseTo(0.4, 12)
    expect(weighed(1, 1)).toBeCloseTo(0.25, 12)
    expect(weighed(0.1, 0.1)).toBeCloseTo(0.25, 12)
  })

  it('is the mean of the sources of one day, and of no other', () => {
    // NPS 30 is half way from 20 to 40 on the organization's own scale.
    const own = healthModel(
      company
        .withPolicy('policy.health.metric.nps', { lower: 20, upper: 40, openTop: false })
        .view('2026-03-02'),
    )
    const scoreOf = (...signals: readonly MetricSignal[]) =>
      healthOf(signals, asOf, own).score.value
    expect(scoreOf(signal('nps', 25), signal('nps', 35))).toBeCloseTo(50, 12)
    expect(scoreOf(signal('nps', 20), signal('nps', 20), signal('nps', 35))).toBeCloseTo(25, 12)
    expect(scoreOf(signal('nps', 35), signal('nps', 20, 1))).toBeCloseTo(75, 12)
    expect(scoreOf(signal('nps', 35), signal('nps', 20, -1))).toBeCloseTo(75, 12)
  })
})
