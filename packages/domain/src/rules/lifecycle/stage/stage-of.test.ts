import { describe, expect, it } from 'vitest'
import { formatDay } from '../../../kernel/days.js'
import {
  MONTHS_7,
  MONTHS_13,
  account,
  accountId,
  act,
  asOf,
  daysAgo,
  ended,
  leaving,
  lifeOf,
  on,
  opportunity,
  renewal,
  signal,
  started,
  using,
} from '../../../testing/lifecycle/life-of.js'

describe('the stage', () => {
  it.each([
    ['the first 90 days', started(89), {}, 'ONBOARDING'],
    ['day 90 without an implementation on record', started(90), {}, 'ADOPTION'],
    [
      'an early first value',
      started(40).inImplementation(ended({ firstValueOn: daysAgo(5) })),
      {},
      'ADOPTION',
    ],
    [
      'live without value',
      started(200).inImplementation(ended({ liveOn: daysAgo(100) })),
      {},
      'ONBOARDING',
    ],
    ['a cancelled project', started(200).inImplementation({ status: 'CANCELLED' }), {}, 'ADOPTION'],
    ['half of the features', started(200), using(0.5), 'RETENTION'],
    ['less than half, late', started(MONTHS_13), using(0.49), 'ADOPTION'],
    ['month 12 without signals', started(366), {}, 'RETENTION'],
    ['month 7 with an opportunity', opportunity(started(MONTHS_7)), {}, 'EXPANSION'],
    ['month 5 with an opportunity', opportunity(started(150)), using(0.6), 'RETENTION'],
    ['an advocate of month 13', act(started(MONTHS_13), daysAgo(30)), {}, 'ADVOCACY'],
    ['an act of long ago', act(started(900), daysAgo(366)), {}, 'RETENTION'],
    ['a young advocate', act(started(300), daysAgo(30)), using(0.6), 'RETENTION'],
  ] as const)('with %s is as it should', (_, company, facts, stage) => {
    expect(lifeOf(company, facts).stage).toBe(stage)
  })

  it('knows half of the features by their mean too, whatever the last bit', () => {
    // Four teams use 10, 25, 70 and 95 %: 50 % on average, which comes as 0.49999999999999994.
    const used = (...shares: readonly number[]) =>
      lifeOf(started(200), { signals: shares.map((share) => signal('featureAdoption', share)) })
    const half = used(0.1, 0.25, 0.7, 0.95)
    expect(half.stage).toBe('RETENTION')
    expect(half.entry).toMatchObject([{ key: 'FEATURES_USED', state: 'MET' }])
    expect(half.warnings.map(({ key }) => key)).not.toContain('LOW_ADOPTION')
    const less = used(0.1, 0.25, 0.7, 0.94)
    expect(less.stage).toBe('ADOPTION')
    expect(less.exit[0]).toMatchObject({ key: 'FEATURES_USED', state: 'NOT_MET' })
    expect(less.warnings.map(({ key }) => key)).toContain('LOW_ADOPTION')
  })

  it('is neither expansion nor advocacy while the account is at risk', () => {
    const both = act(opportunity(started(MONTHS_13)), daysAgo(10))
    expect(lifeOf(both).stage).toBe('EXPANSION')
    expect(lifeOf(both, { signals: [signal('nps', 0)] }).stage).toBe('RETENTION')
  })

  it.each([
    [91, {}, 'RETENTION'],
    [90, {}, 'RENEWAL'],
    [180, { stage: 'ENGAGED' }, 'RENEWAL'],
    [181, { stage: 'ENGAGED' }, 'RETENTION'],
    [30, { stage: 'WON' }, 'RETENTION'],
    [30, { stage: 'LOST' }, 'RETENTION'],
  ])('%i days before contract end with a renewal %j is %s', (days, fields, stage) => {
    const contractEnd = formatDay(asOf + days)
    const company = renewal(started(MONTHS_13, { contractEnd }), contractEnd, fields)
    expect(lifeOf(company).stage).toBe(stage)
  })

  it('is neither expansion, advocacy nor renewal once the account is known to leave', () => {
    const both = act(opportunity(started(MONTHS_13)), daysAgo(10))
    expect(lifeOf(both).stage).toBe('EXPANSION')
    expect(lifeOf(leaving(both)).stage).toBe('RETENTION')
    const ending = started(MONTHS_13, { contractEnd: daysAgo(-50) })
    expect(lifeOf(ending).stage).toBe('RENEWAL')
    expect(lifeOf(leaving(ending)).stage).toBe('RETENTION')
  })

  it('begins expansion, advocacy and retention on the day that ends the months: 16 are 487 days', () => {
    const own = (days: number) =>
      started(days)
        .withPolicy('lifecycle.expansion.from', 16)
        .withPolicy('lifecycle.advocacy.from', 16)
        .withPolicy('lifecycle.adoption.window', { lower: 3, upper: 16, openTop: false })
    const stages = (days: number) => [
      lifeOf(opportunity(own(days)), using(0.6)).stage,
      lifeOf(act(own(days), daysAgo(30)), using(0.6)).stage,
      lifeOf(own(days)).stage,
    ]
    expect(stages(486)).toEqual(['RETENTION', 'RETENTION', 'ADOPTION'])
    expect(stages(487)).toEqual(['EXPANSION', 'ADVOCACY', 'RETENTION'])
  })

  it('is renewal on the contract’s last day, even of one that then renews by itself', () => {
    const ending = (days: number) => {
      const contractEnd = formatDay(asOf + days)
      const { stage, warnings } = lifeOf(started(375, { contractEnd, autoRenew: true }))
      return [stage, warnings.map(({ key }) => key)]
    }
    // Nobody has to ask a customer that is well whether it renews.
    expect(ending(0)).toEqual(['RENEWAL', []])
    expect(ending(-1)).toEqual(['RETENTION', []])
  })

  it('goes by a first value of the day itself, and by features used up to 45 days ago', () => {
    const valued = (date: string) =>
      lifeOf(started(40).inImplementation(ended({ firstValueOn: date }))).stage
    expect([valued(on), valued(daysAgo(-1))]).toEqual(['ADOPTION', 'ONBOARDING'])
    const used = (age: number) =>
      lifeOf(started(200), {
        signals: [{ metric: 'featureAdoption', value: 0.6, day: asOf - age }],
      })
    expect([used(45).adoption, used(45).stage]).toEqual([0.6, 'RETENTION'])
    expect([used(46).adoption, used(46).stage]).toEqual([null, 'ADOPTION'])
  })

  it('stays renewal after the end, unless the contract renews by itself', () => {
    const contractEnd = daysAgo(10)
    expect(lifeOf(started(375, { contractEnd })).stage).toBe('RENEWAL')
    expect(lifeOf(started(375, { contractEnd, autoRenew: true })).stage).toBe('RETENTION')
  })

  it('counts from the first contract, not from the renewed one', () => {
    const renewed = started(400).and({
      type: 'updateAccount',
      effective: daysAgo(35),
      id: accountId,
      contractStart: daysAgo(35),
    })
    const life = lifeOf(renewed)
    expect(life).toMatchObject({ stage: 'RETENTION', customerSince: asOf - 400 })
    expect(life.months).toBeCloseTo(400 / 30.4375, 12)
  })

  it('cannot be told without a start and without an implementation', () => {
    const life = lifeOf(account())
    expect(life).toMatchObject({ stage: null, entry: [], exit: [], actions: [], enteredOn: null })
    expect(life.evidence.message.key).toBe('lifecycle.STAGE_UNKNOWN')
  })
})
