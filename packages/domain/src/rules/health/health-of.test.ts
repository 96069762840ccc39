import { describe, expect, it } from 'vitest'
import { parseDay } from '../../kernel/days.js'
import { localize } from '../../messages/localize.js'
import { anOrganization } from '../../testing/an-organization.js'
import { SIGNALS_ALONE } from './escalation-ceiling.js'
import { healthHistory } from './health-history.js'
import { healthModel } from './health-model.js'
import { healthOf, type MetricSignal, signalWindow } from './health-of.js'
import { metricScore } from './metric-scale.js'
import { ticketSignals } from './ticket-signals.js'

const asOf = parseDay('2026-03-02') ?? 0
const company = anOrganization().withTeam('CS')
const model = healthModel(company.view('2026-03-02'))

const signal = (metric: string, value: number, age = 0): MetricSignal => ({
  metric,
  value,
  day: asOf - age,
})

describe('the scale of a metric', () => {
  const points = [
    { value: 10, score: 0 },
    { value: 20, score: 40 },
    { value: 30, score: 100 },
  ]
  it.each([
    [-5, 0],
    [10, 0],
    [15, 20],
    [20, 40],
    [25, 70],
    [30, 100],
    [99, 100],
  ])('gives %i the points %i', (value, score) => {
    expect(metricScore(points, value)).toBeCloseTo(score, 12)
  })

  it('may be a step, which is reached at its value', () => {
    const step = [
      { value: 5, score: 0 },
      { value: 5, score: 100 },
    ]
    expect([4.9, 5, 5.1].map((value) => metricScore(step, value))).toEqual([0, 100, 100])
  })
})

describe('the health of an account', () => {
  // Feature adoption (0.5 − 0.2) ÷ 0.6 = 50; tickets (20 − 11) ÷ 18 = 50, fewer being better, and NPS
  // 40 ÷ 50 = 80, together 65; budget (65 − 20) ÷ 60 = 75; CSAT (4.3 − 2.5) ÷ 2 = 90.
  const all = [
    signal('featureAdoption', 0.5),
    signal('tickets', 11),
    signal('nps', 40),
    signal('budgetOutlook', 65),
    signal('csat', 4.3),
  ]

  it('is the weighted mean of its families: 0.4·50 + 0.25·65 + 0.15·75 + 0.2·90 = 65.5', () => {
    const health = healthOf(all, asOf, model, { ...SIGNALS_ALONE, endsOn: asOf + 75 })
    expect(health.score.value).toBeCloseTo(65.5, 12)
    expect(health).toMatchObject({ level: 'WATCH', coverage: 1, daysUntilRenewal: 75 })
    expect(health.families.map(({ weight }) => weight)).toEqual([0.4, 0.25, 0.15, 0.2])
    const scores = health.families.map(({ score }) => Math.round((score ?? -1) * 1e6) / 1e6)
    expect(scores).toEqual([50, 65, 75, 90])
    expect(health.families[1]?.metrics.map(({ metric }) => metric)).toEqual(['tickets', 'nps'])
  })

  it('gives the weight of missing families to the others: (0.4·50 + 0.2·90) ÷ 0.6 = 63.3', () => {
    const health = healthOf([signal('featureAdoption', 0.5), signal('csat', 4.3)], asOf, model)
    expect(health.score.value).toBeCloseTo(38 / 0.6, 12)
    expect(health.coverage).toBeCloseTo(0.6, 12)
    expect(health.families.map(({ score }) => score === null)).toEqual([false, true, true, false])
    expect(health.families[0]?.weight).toBeCloseTo(0.4 / 0.6, 12)
    expect(health.families[1]?.weight).toBe(0)
    expect(localize('en', health.evidence.message)).toBe(
      'Health 63 of 100, to be watched. Based on 60% of the weight: no signals of relationship and ' +
        'business context.',
    )
  })

  it('takes the latest fresh value, and the mean of its sources on that day', () => {
    const health = healthOf(
      [signal('nps', 0, 20), signal('nps', 30, 3), signal('nps', 50, 3), signal('nps', 50, -1)],
      asOf,
      model,
    )
    expect(health.families[1]?.metrics).toEqual([
      { metric: 'nps', value: 40, day: asOf - 3, score: 80 },
    ])
  })

  it('forgets usage after 45 days and the relationship after 180', () => {
    const aged = (age: number) => [signal('logins', 12, age), signal('nps', 50, age)]
    const scored = (age: number) =>
      healthOf(aged(age), asOf, model).families.flatMap(({ family, score }) =>
        score === null ? [] : [family],
      )
    expect(scored(45)).toEqual(['USAGE', 'RELATIONSHIP'])
    expect(scored(46)).toEqual(['RELATIONSHIP'])
    expect(scored(180)).toEqual(['RELATIONSHIP'])
    expect(scored(181)).toEqual([])
  })

  it('has no score without signals, and says why', () => {
    const health = healthOf([], asOf, model)
    expect(health).toMatchObject({
      score: { value: null, reason: { key: 'health.REASON_NO_SIGNALS' } },
      trend: { value: null, reason: { key: 'health.REASON_NO_PAST', params: { days: 90 } } },
      level: null,
      direction: null,
      coverage: 0,
      daysUntilRenewal: null,
    })
  })

  it('tells metrics that it does not know, but not those that expansion is read from', () => {
    const health = healthOf(
      [signal('mood', 3), signal('aura', 9), signal('users', 40), signal('old', 1, 400)],
      asOf,
      model,
    )
    expect(health.unknownMetrics).toEqual(['aura', 'mood'])
    expect(health.score.value).toBeNull()
    expect(health.evidence.inputs).toContainEqual({
      name: 'unknownMetrics',
      value: 'aura, mood',
      unit: 'TEXT',
    })
  })
})

describe('the trend', () => {
  it('compares with 90 days before over the families that both days have', () => {
    // Usage fell from 100 to 50; sentiment is new and no change of its own.
    const health = healthOf(
      [signal('featureAdoption', 0.8, 95), signal('featureAdoption', 0.5, 2), signal('csat', 4.5)],
      asOf,
      model,
    )
    expect(health.trend.value).toBeCloseTo(-50, 12)
    expect(health.direction).toBe('FALLING')
  })

  it.each([
    [30, 33, 'RISING'],
    [30, 32.5, 'STABLE'],
    [32.5, 30, 'STABLE'],
    // From 2.4 to 7.4 points it is five, but for the last bit.
    [1.2, 3.7, 'STABLE'],
    [3.7, 1.2, 'STABLE'],
    [33, 30, 'FALLING'],
  ] as const)('of NPS %s to %s, two points each, is %s', (before, now, direction) => {
    const health = healthOf([signal('nps', before, 100), signal('nps', now)], asOf, model)
    expect(health.trend.value).toBeCloseTo(2 * (now - before), 9)
    expect(health.direction).toBe(direction)
  })
})

describe('the model', () => {
  it('follows the policy, and evidence says so', () => {
    const own = company
      .withPolicy('policy.health.weight.usage', 0)
      .withPolicy('policy.health.metric.nps', { lower: 20, upper: 40, openTop: false })
      .view('2026-03-02')
    const signals = [signal('featureAdoption', 0.8), signal('nps', 30)]
    const health = healthOf(signals, asOf, healthModel(own))
    // Usage weighs nothing; NPS 30 is half way from 20 to 40.
    expect(health.score.value).toBeCloseTo(50, 12)
    const overridden = health.evidence.figures.filter((figure) => figure.overridden)
    expect(overridden.map(({ key }) => key).toSorted()).toEqual([
      'policy.health.metric.nps',
      'policy.health.weight.usage',
    ])
  })

  it('takes metrics of the organization’s own, also in the place of a standard one', () => {
    const own = healthModel(company.view('2026-03-02'), [
      {
        metric: 'mood',
        family: 'SENTIMENT',
        direction: 'HIGHER_IS_BETTER',
        points: [
          { value: -1, score: 0 },
          { value: 1, score: 100 },
        ],
      },
      {
        metric: 'nps',
        family: 'RELATIONSHIP',
        direction: 'HIGHER_IS_BETTER',
        points: [
          { value: -100, score: 0 },
          { value: 100, score: 100 },
        ],
      },
    ])
    const health = healthOf([signal('mood', 0.5), signal('nps', -50)], asOf, own)
    expect(health.families[3]?.score).toBe(75)
    expect(health.families[1]?.score).toBe(25)
    expect(health.unknownMetrics).toEqual([])
  })

  it('refuses a scale that is out of order', () => {
    const scale = { metric: 'x', family: 'USAGE', direction: 'HIGHER_IS_BETTER' } as const
    const view = company.view('2026-03-02')
    expect(() => healthModel(view, [{ ...scale, points: [] }])).toThrow('x')
    const points = [
      { value: 2, score: 0 },
      { value: 1, score: 100 },
    ]
    expect(() => healthModel(view, [{ ...scale, points }])).toThrow('x')
  })

  it('asks for the signals of 270 days: 180 fresh ones before a trend of 90', () => {
    expect(signalWindow(asOf, model)).toEqual({ from: asOf - 270, to: asOf + 1 })
    const oldest = [signal('nps', 40, 270), signal('nps', 50)]
    expect(healthOf(oldest, asOf, model).trend.value).toBeCloseTo(20, 12)
  })
})

describe('the history of a score', () => {
  it('knows on each day what was known by then, and leaves out days without a score', () => {
    const signals = [signal('nps', 50, 10), signal('nps', 20, 40)]
    expect(healthHistory(signals, [asOf - 50, asOf - 40, asOf - 11, asOf], model)).toEqual([
      { day: asOf - 40, score: 40 },
      { day: asOf - 11, score: 40 },
      { day: asOf, score: 100 },
    ])
  })
})

describe('ticket volumes', () => {
  const volume = (accountId: string | null, age: number, opened: number) => ({
    accountId,
    day: asOf - age,
    opened,
  })

  it('become tickets a month: 12 in 30 days are 12 ÷ 30 × 30.4375 = 12.175', () => {
    const volumes = [
      volume('a', 0, 5),
      volume('a', 29, 7),
      volume('a', 30, 100),
      volume('a', -1, 9),
    ]
    const [now] = ticketSignals(volumes, [asOf], model)
    expect(now).toMatchObject({ accountId: 'a', metric: 'tickets', day: asOf })
    expect(now?.value).toBeCloseTo(12.175, 12)
  })

  it('are silent before the first volume, and zero after the last', () => {
    const volumes = [volume('a', 60, 3), volume(null, 1, 50)]
    const signals = ticketSignals(volumes, [asOf - 90, asOf], model)
    expect(signals.map(({ day, value }) => [day, value])).toEqual([[asOf, 0]])
  })
})
