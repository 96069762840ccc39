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
    expect([begun(0), begun(-1)]).toEqual([['MET'], ['NOT_MET']])
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
    const waiting = (days: number) => started(days).inImplementation({ status: 'ACTIVE' })
    expect(keys(waiting(90))).toEqual([])
    expect(keys(waiting(91))).toEqual([['LATE_ONBOARDING', false]])
    const [warning] = lifeOf(waiting(120)).warnings
    expect(warning && localize('en', warning.evidence.message)).toBe(
      'Onboarding is late: 120 days without a first measurable outcome; the limit is 90.',
    )
    expect(keys(started(200))).toEqual([])
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
    const strict = started(61)
      .inImplementation({ status: 'ACTIVE' })
      .withPolicy('policy.lifecycle.lateOnboarding', 60)
    const [warning] = lifeOf(strict).warnings
    expect(warning?.evidence.figures[0]).toMatchObject({ overridden: true })
  })
})

describe('the next actions', () => {
  it('begin with the warnings’ and end with the playbook’s next step', () => {
    const company = started(100)
      .inImplementation({ status: 'ACTIVE' })
      .and({
        type: 'createPlaybook',
        effective,
        id: fixtureId('playbook'),
        name: 'Welcome',
        stage: 'ONBOARDING',
        steps: [
          { title: 'Go-live check', day: 110, responsibility: 'IMPLEMENTATION' },
          { title: 'Kick-off', day: 0, responsibility: null },
        ],
      })
    const { actions, enteredOn } = lifeOf(company, { touchpoints: [] })
    expect(enteredOn).toBe(asOf - 100)
    expect(actions.map(({ criterion }) => criterion)).toEqual([
      'FIRST_VALUE',
      'WENT_LIVE',
      'TRAINED',
      'FIT_CONFIRMED',
      null,
    ])
    const step = actions.at(-1)
    expect(step).toMatchObject({
      playbookId: fixtureId('playbook'),
      responsibility: 'IMPLEMENTATION',
      dueOn: asOf + 10,
    })
    expect(step && localize('en', step.message)).toBe(
      'Go-live check (playbook “Welcome”, due on Mar 12, 2026).',
    )
  })

  it('name the step that is due on the day, else the next, else the last', () => {
    const stepOn = (daysIn: number) => {
      const company = started(daysIn)
        .inImplementation({ status: 'ACTIVE' })
        .and({
          type: 'createPlaybook',
          effective,
          id: fixtureId('playbook'),
          name: 'Welcome',
          stage: 'ONBOARDING',
          steps: [
            { title: 'Training', day: 30, responsibility: null },
            { title: 'Go-live', day: 100, responsibility: null },
            { title: 'Kick-off', day: 0, responsibility: null },
            { title: 'Migration', day: 60, responsibility: null },
          ],
        })
      const step = lifeOf(company).actions.at(-1)
      return [step?.message.params, step?.dueOn]
    }
    const step = (title: string, dueOn: number) => [
      { playbook: 'Welcome', step: title, dueOn: formatDay(dueOn) },
      dueOn,
    ]
    expect(stepOn(0)).toEqual(step('Kick-off', asOf))
    expect(stepOn(30)).toEqual(step('Training', asOf))
    expect(stepOn(31)).toEqual(step('Migration', asOf + 29))
    expect(stepOn(60)).toEqual(step('Migration', asOf))
    expect(stepOn(61)).toEqual(step('Go-live', asOf + 39))
    expect(stepOn(101)).toEqual(step('Go-live', asOf - 1))
  })

  it('name a step without a day where the stage has none', () => {
    const company = started(MONTHS_13).and({
      type: 'createPlaybook',
      effective,
      id: fixtureId('playbook'),
      name: 'Keep',
      stage: 'RETENTION',
      steps: [{ title: 'Check usage', day: 30, responsibility: null }],
    })
    const step = lifeOf(company).actions.at(-1)
    expect(step).toMatchObject({ dueOn: null, playbookId: fixtureId('playbook') })
  })

  it('count adoption’s steps from the first value, the earliest, else from day 90', () => {
    const adopting = started(200).inImplementation({ status: 'LIVE', firstValueOn: daysAgo(20) })
    const life = lifeOf(adopting)
    expect([life.stage, life.enteredOn]).toEqual(['ADOPTION', asOf - 20])
    const twice = adopting.and({
      type: 'createImplementation',
      effective,
      id: fixtureId('second project'),
      accountId,
      status: 'LIVE',
      firstValueOn: daysAgo(50),
    })
    expect(lifeOf(twice).enteredOn).toBe(asOf - 50)
    const unrecorded = lifeOf(started(100))
    expect([unrecorded.stage, unrecorded.enteredOn]).toEqual(['ADOPTION', asOf - 10])
  })

  it('count a renewal’s steps from 180 days before the end', () => {
    const contractEnd = formatDay(asOf + 80)
    expect(lifeOf(started(300, { contractEnd })).enteredOn).toBe(asOf + 80 - 180)
  })
})
