import { describe, expect, it } from 'vitest'
import { formatDay } from '../../../kernel/days.js'
import { localize } from '../../../messages/localize.js'
import {
  MONTHS_13,
  accountId,
  act,
  asOf,
  daysAgo,
  effective,
  lifeOf,
  on,
  opportunity,
  renewal,
  signal,
  started,
  using,
  waiting,
} from '../../../testing/lifecycle/life-of.js'
import type { AccountOptions } from '../../../testing/options.js'
import { fixtureId } from '../../../testing/fixture-id.js'
import type { OrganizationFixture } from '../../../testing/organization-fixture.js'
import type { AccountFacts } from '../account-facts.js'

describe('the criteria', () => {
  it('of onboarding are met, not met, or unknown', () => {
    const company = started(30)
      .inImplementation({ status: 'ACTIVE' })
      .and({
        type: 'createSuccessPlan',
        effective,
        id: fixtureId('plan'),
        accountId,
        title: 'Faster',
        metric: 'days',
        target: 5,
        startOn: effective,
        dueOn: on,
      })
    const states = lifeOf(company).exit.map(({ key, state }) => [key, state])
    expect(states).toEqual([
      ['WENT_LIVE', 'NOT_MET'],
      ['TRAINED', 'UNKNOWN'],
      ['FIRST_VALUE', 'NOT_MET'],
      ['FIT_CONFIRMED', 'MET'],
    ])
    const trained = lifeOf(company, { touchpoints: [{ day: asOf - 3, kind: 'TRAINING' }] })
    expect(trained.exit[1]?.state).toBe('MET')
    const later = lifeOf(company, { touchpoints: [{ day: asOf + 3, kind: 'TRAINING' }] })
    expect(later.exit[1]?.state).toBe('NOT_MET')
    const today = lifeOf(company, { touchpoints: [{ day: asOf, kind: 'TRAINING' }] })
    expect(today.exit[1]?.state).toBe('MET')
    const unrecorded = lifeOf(started(30))
    expect(unrecorded.exit[0]?.state).toBe('UNKNOWN')
  })

  it('of entering are met from the day itself: of the contract’s start, and of 16 months, 487 days', () => {
    const begun = (days: number) => lifeOf(started(days)).entry.map(({ state }) => state)
    expect([begun(0), begun(-1)]).toEqual([['MET'], []])
    const own = started(487)
      .withPolicy('lifecycle.expansion.from', 16)
      .withPolicy('lifecycle.advocacy.from', 16)
    const states = (company: OrganizationFixture) =>
      lifeOf(company, { signals: [signal('nps', 50)] }).entry.map(({ key, state }) => [key, state])
    expect(states(opportunity(own))).toEqual([
      ['OLD_ENOUGH_TO_EXPAND', 'MET'],
      ['OPPORTUNITY_OPEN', 'MET'],
      ['NOT_AT_RISK', 'MET'],
    ])
    expect(states(act(own, daysAgo(10)))).toEqual([
      ['OLD_ENOUGH_TO_ADVOCATE', 'MET'],
      ['ADVOCATE', 'MET'],
      ['NOT_AT_RISK', 'MET'],
    ])
    const contractEnd = formatDay(asOf + 180)
    expect(
      states(renewal(started(300, { contractEnd }), contractEnd, { stage: 'ENGAGED' })),
    ).toEqual([['RENEWAL_NEAR', 'MET']])
  })

  it('of retention know the rhythm of reviews of the tier', () => {
    const reviewed = (tier: AccountOptions['tier'], days: number) =>
      lifeOf(started(MONTHS_13, { tier: tier ?? null }), {
        touchpoints: [{ day: asOf - days, kind: 'BUSINESS_REVIEW' }],
      }).exit.find(({ key }) => key === 'REVIEWED')?.state
    // A quarter is 365.25 ÷ 4 = 91.3 days.
    expect(reviewed('HIGH_TOUCH', 91)).toBe('MET')
    expect(reviewed('HIGH_TOUCH', 92)).toBe('NOT_MET')
    expect(reviewed('TECH_TOUCH', 900)).toBe('MET')
  })

  it('of retention want more than one person, whatever the roles', () => {
    const person = (company: OrganizationFixture, name: string, email: string | null) =>
      company.and({
        type: 'addStakeholder',
        effective,
        id: fixtureId('stakeholder', name),
        accountId,
        name,
        role: name === 'Ana' ? 'SPONSOR' : 'CHAMPION',
        email,
      })
    const threads = (company: OrganizationFixture) =>
      lifeOf(company).exit.find(({ key }) => key === 'MULTI_THREADED')?.state
    const one = person(started(MONTHS_13), 'Ana', 'a@x.example')
    expect(threads(started(MONTHS_13))).toBe('UNKNOWN')
    expect(threads(one)).toBe('NOT_MET')
    expect(threads(person(one, 'Ana Ruiz', 'A@x.example'))).toBe('NOT_MET')
    expect(threads(person(one, 'Bea', null))).toBe('MET')
  })

  it('of renewal ask for a save plan only of an account at risk', () => {
    const contractEnd = formatDay(asOf + 60)
    const state = (nps: number, fields: Readonly<Record<string, unknown>>) =>
      lifeOf(renewal(started(300, { contractEnd }), contractEnd, fields), {
        signals: [signal('nps', nps)],
      }).exit.map((criterion) => criterion.state)
    const intent = { stage: 'ENGAGED', intent: 'UNSURE', blockers: ['Price'] }
    expect(state(50, intent)).toEqual(['MET', 'MET', 'NOT_MET', 'MET', 'NOT_MET'])
    expect(state(0, intent)[3]).toBe('NOT_MET')
    expect(state(0, { ...intent, savePlan: 'Visit them' })[3]).toBe('MET')
  })
})

describe('the warnings', () => {
  const keys = (company: OrganizationFixture, facts: Partial<AccountFacts> = {}) =>
    lifeOf(company, facts).warnings.map(({ key, severe }) => [key, severe])

  it('tell onboarding without value after more than 90 days', () => {
    expect(keys(waiting(90))).toEqual([])
    expect(keys(waiting(91))).toEqual([['LATE_ONBOARDING', false]])
    const [warning] = lifeOf(waiting(120)).warnings
    expect(warning && localize('en', warning.evidence.message)).toBe(
      'Onboarding is late: 120 days without a first measurable outcome; the limit is 90.',
    )
    expect(keys(started(200))).toEqual([])
  })

  it('tell no late onboarding of a customer for more than a year, nor where no first value is recorded', () => {
    expect(keys(waiting(365))).toEqual([['LATE_ONBOARDING', false]])
    expect(keys(waiting(366))).toEqual([])
    expect(keys(started(91).inImplementation({ status: 'ACTIVE' }))).toEqual([])
  })

  it.each([
    [121, null],
    [120, 'EARLY'],
    [91, 'EARLY'],
    [90, 'DUE'],
    [31, 'DUE'],
    [30, 'LATE'],
    [-5, 'LATE'],
  ] as const)('tell renewal work not begun %i days before the end: %s', (days, lateness) => {
    const contractEnd = formatDay(asOf + days)
    const [warning] = lifeOf(started(300, { contractEnd })).warnings
    if (lateness === null) {
      expect(warning).toBeUndefined()
    } else {
      expect(warning?.evidence.message).toEqual({
        key: 'lifecycle.RENEWAL_NOT_BEGUN',
        params: { days, lateness, renewsItself: false },
      })
      expect(warning?.severe).toBe(lateness === 'LATE')
    }
    const begun = renewal(started(300, { contractEnd }), contractEnd, { stage: 'ENGAGED' })
    expect(keys(begun)).toEqual([])
  })

  it('tell adoption under 50 % and health at risk', () => {
    expect(keys(started(200), using(0.5))).toEqual([])
    // 49 % of the features are (0.49 − 0.2) ÷ 0.6 = 48 points, below 50: at risk; 20 % are none.
    expect(keys(started(200), using(0.49))).toEqual([
      ['LOW_ADOPTION', false],
      ['AT_RISK', false],
    ])
    expect(keys(started(200), using(0.2))[1]).toEqual(['AT_RISK', true])
  })

  it('follow the policy', () => {
    const strict = waiting(61).withPolicy('policy.lifecycle.lateOnboarding', 60)
    const [warning] = lifeOf(strict).warnings
    expect(warning?.evidence.figures[0]).toMatchObject({ overridden: true })
  })
})
