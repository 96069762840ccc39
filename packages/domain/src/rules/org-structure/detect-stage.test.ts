import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localize } from '../../messages/localize.js'
import { anOrganization } from '../../testing/an-organization.js'
import type { OrganizationFixture } from '../../testing/organization-fixture.js'
import { detectStage } from './detect-stage.js'
import type { MoveOnConditionId } from './move-on-condition.js'
import { moveOnConditions } from './move-on-conditions.js'
import {
  type EvolutionStage,
  readStage,
  STAGE_MEASURES,
  type StageMeasure,
} from './evolution-stage.js'

const on = '2026-03-02'
const cs = anOrganization().withTeam('CS')
const oneCsm = cs.withSeat('CSM 1').filledBy('Ana')
const empty = anOrganization().view(on)

function condition(company: OrganizationFixture, stage: EvolutionStage, id: MoveOnConditionId) {
  const found = moveOnConditions(company.view(on), stage).find((each) => each.id === id)
  if (found === undefined) throw new Error(`Stage ${stage} has no ${id}.`)
  return found
}

describe('300 customers with one CSM', () => {
  const found = detectStage(oneCsm.carrying(300).view(on), null)

  it('are stage 3 by customers and stage 1 by headcount', () => {
    expect(found.stage).toBe(3)
    const [customers, headcount] = found.readings
    expect(customers).toMatchObject({
      measure: 'CUSTOMERS',
      value: 300,
      stage: 3,
      band: { lower: 200, upper: 500 },
    })
    expect(headcount).toMatchObject({
      measure: 'HEADCOUNT',
      value: 1,
      stage: 1,
      band: { lower: 1, upper: 3 },
    })
  })

  it('tell the disagreement', () => {
    expect(found.disagreements).toMatchObject([{ measure: 'HEADCOUNT', stage: 1, ahead: -2 }])
    expect(localize('en', found.disagreements[0]!.evidence.message)).toBe(
      'Stage 1 by headcount, but stage 3 by customers.',
    )
  })

  it('know nothing by retention that was not told', () => {
    const byRetention = found.readings.filter(({ measure }) => measure !== 'CUSTOMERS').slice(1)
    expect(byRetention.map(({ value, stage, band }) => [value, stage, band])).toEqual([
      [null, null, null],
      [null, null, null],
    ])
  })
})

describe('a value', () => {
  it.each<[StageMeasure, number, EvolutionStage]>([
    ['CUSTOMERS', 0, 1],
    ['CUSTOMERS', 49, 1],
    ['CUSTOMERS', 50, 2],
    ['CUSTOMERS', 199, 2],
    ['CUSTOMERS', 200, 3],
    ['CUSTOMERS', 500, 4],
    ['HEADCOUNT', 0, 1],
    ['HEADCOUNT', 2, 1],
    ['HEADCOUNT', 3, 2],
    ['HEADCOUNT', 10, 3],
    ['HEADCOUNT', 30, 4],
    ['GRR', 0.5, 1],
    ['GRR', 0.849, 1],
    ['GRR', 0.85, 2],
    // 90–92 % is in the bands of stages 2 and 3, 93–95 % in those of 3 and 4: the higher counts.
    ['GRR', 0.91, 3],
    ['GRR', 0.94, 4],
    // The table gives stage 1 no NRR: the first band is that of stage 2.
    ['NRR', 0.6, 2],
    ['NRR', 1.04, 2],
    ['NRR', 1.05, 3],
    ['NRR', 1.15, 4],
  ])('of %s %d is stage %d', (measure, value, stage) => {
    expect(readStage(empty, measure, value).stage).toBe(stage)
  })

  it('that a quotient leaves a hair below its band is in it', () => {
    expect(0.3 * 3).toBeLessThan(0.9)
    expect(readStage(empty, 'GRR', 0.3 * 3).stage).toBe(3)
  })

  it('never falls back when it grows', () => {
    const measures = fc.constantFrom(...STAGE_MEASURES)
    const values = fc.double({ min: 0, max: 1000, noNaN: true })
    fc.assert(
      fc.property(measures, values, values, (measure, a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)]
        const stages = [low, high].map((value) => readStage(empty, measure, value).stage ?? 0)
        expect(stages[0]).toBeLessThanOrEqual(stages[1] ?? 0)
      }),
    )
  })

  it('follows the organization’s own bands, and says so', () => {
    const own = oneCsm
      .withPolicy('stage.3.customers', { lower: 100, upper: 500, openTop: false })
      .carrying(120)
    const { stage, evidence } = detectStage(own.view(on), null)
    expect(stage).toBe(3)
    expect(evidence.figures.find(({ key }) => key === 'stage.3.customers')?.overridden).toBe(true)
    expect(evidence.figures.find(({ key }) => key === 'stage.2.customers')?.overridden).toBe(false)
  })
})

describe('the stage', () => {
  it('of an empty organization is the first', () => {
    const found = detectStage(empty, null)
    expect([found.stage, found.due, found.disagreements]).toEqual([1, false, []])
  })

  it('is the customers’, whatever retention says', () => {
    const found = detectStage(oneCsm.carrying(60).view(on), { grr: 0.96, nrr: null })
    expect(found.stage).toBe(2)
    expect(found.disagreements.map(({ measure, ahead }) => [measure, ahead])).toEqual([
      ['HEADCOUNT', -1],
      ['GRR', 2],
    ])
  })

  it('counts people once, however many seats they sit in', () => {
    const split = cs
      .withSeat('CSM 1', { fte: 50 })
      .filledBy('Ana')
      .withSeat('Lead', { role: 'Team Lead', fte: 50 })
      .filledBy('Ana')
    expect(detectStage(split.view(on), null).readings[1]?.value).toBe(1)
  })

  it('is over when one of its conditions is met', () => {
    expect(detectStage(oneCsm.carrying(400).view(on), null).due).toBe(true)
    expect(detectStage(oneCsm.carrying(399).view(on), null).due).toBe(false)
    expect(detectStage(oneCsm.carrying(500).view(on), null).moveOn).toEqual([])
  })
})

describe('the first stage ends', () => {
  it('with the third person, hired or sought', () => {
    const two = oneCsm.withSeat('CSM 2').filledBy('Bea')
    expect(condition(two, 1, 'TEAM_GROWS').status).toBe('NOT_MET')
    expect(condition(two.withSeat('CSM 3'), 1, 'TEAM_GROWS').status).toBe('MET')
  })

  it('when the first person is full: 15 of 15 enterprise accounts, or 50 of any kind', () => {
    const enterprise = { segment: 'ENTERPRISE' } as const
    expect(condition(oneCsm.carrying(14, enterprise), 1, 'PERSON_FULL').status).toBe('NOT_MET')
    expect(condition(oneCsm.carrying(15, enterprise), 1, 'PERSON_FULL').status).toBe('MET')
    expect(condition(oneCsm.carrying(49), 1, 'PERSON_FULL').status).toBe('NOT_MET')
    expect(condition(oneCsm.carrying(50), 1, 'PERSON_FULL').status).toBe('MET')
    expect(condition(cs.withSeat('CSM 1').carrying(60), 1, 'PERSON_FULL').status).toBe('NOT_MET')
  })

  it('when a mixed book of fewer accounts fills the person, whatever the last bit', () => {
    // 3 × 1.7 ÷ 15 + 44 × 1.2 ÷ 80 = 0.34 + 0.66, and 3 × 2.7 ÷ 15 + 16 × 2.3 ÷ 80 = 0.54 + 0.46.
    const mixed = (large: number, count: number, middle: number) =>
      condition(
        oneCsm
          .carrying(3, { segment: 'ENTERPRISE', loadWeight: large })
          .carrying(count, { loadWeight: middle }),
        1,
        'PERSON_FULL',
      ).status
    expect([mixed(170, 44, 120), mixed(270, 16, 230)]).toEqual(['MET', 'MET'])
    expect([mixed(170, 43, 120), mixed(270, 15, 230)]).toEqual(['NOT_MET', 'NOT_MET'])
    // Three parts of a job that are one whole together.
    const parts = (count: number) => {
      let company = cs.withPerson('Ana')
      for (const [index, fte] of [20, 70, 10].entries()) {
        company = company.withSeat(`CSM ${index}`, { fte }).filledBy('Ana', { fte })
      }
      return condition(
        company.withAccounts(count, { segment: 'ENTERPRISE' }).coveredBy({ team: 'CS' }),
        1,
        'PERSON_FULL',
      ).status
    }
    expect([parts(14), parts(15)]).toEqual(['NOT_MET', 'MET'])
  })
})

describe('the second stage ends', () => {
  it('at 150 customers', () => {
    expect(condition(oneCsm.carrying(149), 2, 'EARLY_CUSTOMERS').status).toBe('NOT_MET')
    expect(condition(oneCsm.carrying(150), 2, 'EARLY_CUSTOMERS').status).toBe('MET')
  })

  it('when some work keeps a specialist busy', () => {
    // Support of moderate complexity: 100 ÷ 125 is the target utilisation of one engineer.
    expect(condition(oneCsm.carrying(99), 2, 'SPECIALISTS_DUE').status).toBe('NOT_MET')
    expect(condition(oneCsm.carrying(100), 2, 'SPECIALISTS_DUE').status).toBe('MET')
  })

  it('when onboarding takes more than six weeks', () => {
    const one = cs.withSeat('Imp', { role: 'Implementation Specialist' }).filledBy('Ida')
    const waiting = (queued: number) => one.withAccounts(queued).inImplementation()
    // 35 ÷ 12 = 2.917 a month: 4 take 1.37 months, 5.96 weeks; 5 take 7.45 weeks.
    expect(condition(waiting(4), 2, 'BACKLOG_LONG').status).toBe('NOT_MET')
    expect(condition(waiting(5), 2, 'BACKLOG_LONG').status).toBe('MET')
    expect(condition(one, 2, 'BACKLOG_LONG').status).toBe('NOT_MET')
  })

  it('when a queue has nobody to work it off', () => {
    const nobody = cs.withSeat('Imp', { role: 'Implementation Specialist' })
    expect(condition(nobody.withAccounts(1).inImplementation(), 2, 'BACKLOG_LONG').status).toBe(
      'MET',
    )
    expect(condition(nobody, 2, 'BACKLOG_LONG').status).toBe('NOT_MET')
  })

  it('when more than 5 % of the contracts are past their end', () => {
    const standing = (count: number) => oneCsm.withAccounts(count, { contractEnd: '2026-12-31' })
    const lapsed = { contractEnd: '2026-03-01' }
    // 5 of 100 is the limit, 6 of 100 is above it.
    expect(condition(standing(95).withAccounts(5, lapsed), 2, 'RENEWALS_SLIP').status).toBe(
      'NOT_MET',
    )
    expect(condition(standing(94).withAccounts(6, lapsed), 2, 'RENEWALS_SLIP').status).toBe('MET')
    const automatic = standing(94).withAccounts(6, { ...lapsed, autoRenew: true })
    expect(condition(automatic, 2, 'RENEWALS_SLIP').status).toBe('NOT_MET')
    // A contract that ends on the very day is not past its end.
    const today = standing(94).withAccounts(6, { contractEnd: on })
    expect(condition(today, 2, 'RENEWALS_SLIP').status).toBe('NOT_MET')
  })

  it('not by renewals that are decided', () => {
    const one = oneCsm.withAccounts(1, { contractEnd: '2026-03-01' })
    const renewal = {
      type: 'createRenewal',
      effective: '2026-01-01',
      id: one.id('implementation', 'renewal'),
      accountId: one.id('account', 'Account 1'),
      contractEnd: '2026-03-01',
    } as const
    expect(condition(one.and({ ...renewal, stage: 'ENGAGED' }), 2, 'RENEWALS_SLIP').status).toBe(
      'MET',
    )
    expect(condition(one.and({ ...renewal, stage: 'WON' }), 2, 'RENEWALS_SLIP').status).toBe(
      'NOT_MET',
    )
  })

  it('by renewals only where an end is known', () => {
    const unknown = condition(oneCsm.withAccounts(3), 2, 'RENEWALS_SLIP')
    expect(unknown.status).toBe('NOT_EVALUATED')
    expect(localize('pt', unknown.evidence.message)).toContain('Não se conhece o vencimento')
  })
})

describe('the third stage ends', () => {
  const home = oneCsm.withAccounts(10, { region: 'EMEA' })

  it('in a region or segment that had no customers a year ago', () => {
    expect(condition(home, 3, 'NEW_MARKETS').status).toBe('NOT_MET')
    const later = home.on('2025-06-01')
    const entered = condition(later.withAccounts(1, { region: 'LATAM' }), 3, 'NEW_MARKETS')
    expect(entered.status).toBe('MET')
    expect(localize('en', entered.evidence.message)).toContain('LATAM')
    const small = condition(later.withAccounts(1, { segment: 'SMB' }), 3, 'NEW_MARKETS')
    expect(localize('en', small.evidence.message)).toBe('Entered in the last 12 months: SMB.')
    expect(condition(later.withAccounts(1, { region: 'EMEA' }), 3, 'NEW_MARKETS').status).toBe(
      'NOT_MET',
    )
  })

  it('which cannot be told while there is no year to look back on', () => {
    const young = cs.on('2025-06-01').withAccounts(5, { region: 'EMEA' })
    expect(condition(young, 3, 'NEW_MARKETS').status).toBe('NOT_EVALUATED')
  })
})
