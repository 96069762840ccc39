import {
  allSteps,
  balancesOf,
  COST_VERDICTS,
  detectStage,
  HEALTH_LEVELS,
  healthFigures,
  healthOfAccounts,
  HireTriggers,
  LaggingSigns,
  LIFECYCLE_STAGES,
  lifecycleOf,
  lint,
  LINT_RULE_IDS,
  maturityOf,
  movementColumns,
  recommendOrgModel,
  retentionOf,
  rolloutRoadmap,
  signalColumns,
  stakeholderCoverage,
  successPlanProgress,
  tierMovements,
  touchpointColumns,
  unitEconomics,
  viewAt,
  type HealthSignal,
  type Id,
  type Touchpoint,
} from '@postscale/domain'
import { describe, expect, it } from 'vitest'
import { acmeCloud } from '../../src/demo/acme/acme-cloud.js'
import { demoId } from '../../src/demo/demo-id.js'
import { dayOf, demoState } from './demo-state.js'
import { guideFigure } from './guide-figure.js'
import { recordedTickets } from './recorded-tickets.js'

const DATES = ['2026-11-21', '2028-02-29']

describe.each(DATES)('the rules on Acme Cloud on %s', (date) => {
  const today = dayOf(date)
  const { state, facts } = demoState(acmeCloud, date)
  const view = viewAt(state, today)
  const signals = facts.filter((fact) => fact.fact === 'healthSignal')
  const touchpoints = facts.filter((fact) => fact.fact === 'touchpoint')
  const rows = [...view.accounts.rows]
  const health = healthOfAccounts(view, signalColumns(view, signals))

  it('gives more than half of the lint rules that know enough something to say', () => {
    const known = {
      tickets: recordedTickets(view, facts),
      touchpoints: touchpointColumns(view, touchpoints),
      health,
    }
    let made = 0
    const { findings, notEvaluated } = lint({
      view,
      viewOn: (day) => (day < today - acmeCloud.age ? null : viewAt(state, day)),
      facts: known,
      newId: () => demoId(`lint ${(made += 1)}`),
    })
    const firing = new Set(findings.map(({ ruleId }) => ruleId))
    const silent = LINT_RULE_IDS.filter((id) => !firing.has(id))
    const evaluated = LINT_RULE_IDS.length - notEvaluated.length
    expect(firing.size, `silent: ${silent.join(', ')}`).toBeGreaterThan(evaluated / 2)
    expect(evaluated).toBeGreaterThanOrEqual(22)
  })

  it('fires for small customers at risk to whom nobody turned, and for late tickets', () => {
    const columns = signalColumns(view, signals)
    const given = {
      tickets: recordedTickets(view, facts),
      health: healthFigures(view, health, columns, touchpointColumns(view, touchpoints)),
    }
    const fired = allSteps(new HireTriggers(view, given).answers({ tickets: null, health: null }))
      .filter(({ status, group }) => status === 'FIRED' && group.by === 'ORGANIZATION')
      .map(({ rule }) => rule)
    expect(fired).toEqual(
      expect.arrayContaining(['csm-smb-tech-touch', 'support-tickets', 'support-service-levels']),
    )
  })

  it('tells beside the triggers that reviews were held last year, and fewer now', () => {
    const group = { by: 'ORGANIZATION', key: state.organization.id, name: 'Acme Cloud' } as const
    const signs = new LaggingSigns(view, touchpointColumns(view, touchpoints), health)
    const [reviews] = signs.of('csm-enterprise', group)
    expect(reviews?.kind).toBe('REVIEWS_FALLING')
    // The guide: “Last year nine in ten reviews were held, now six”.
    expect(reviews?.before).toBeCloseTo(0.9, 1)
    expect(reviews?.after).toBeCloseTo(0.6, 1)
  })

  it('has customers of every level of health, some without signals, some rising, some falling', () => {
    const levels = rows.map((row) => health.levelOf(row))
    const count = (level: (typeof levels)[number]) => levels.filter((each) => each === level).length
    for (const level of HEALTH_LEVELS) expect(count(level)).toBeGreaterThan(5)
    expect(count('HEALTHY')).toBeGreaterThan(count('WATCH'))
    expect(count(null)).toBeGreaterThan(5)
    expect(count(null)).toBeLessThan(60)
    expect(health.unknownMetrics).toEqual([])
    const trends = rows.map((row) => health.trendOf(row) ?? 0)
    expect(trends.filter((trend) => trend > 5).length).toBeGreaterThan(20)
    expect(trends.filter((trend) => trend < -5).length).toBeGreaterThan(20)
  })

  it('has customers in every stage of their life', () => {
    const [signalsOf, touchesOf] = [byAccount(signals), byAccount(touchpoints)]
    const stages = rows.map((row) => {
      const id = view.accounts.id(row)
      const known = { signals: signalsOf.get(id) ?? [], touchpoints: touchesOf.get(id) ?? [] }
      return lifecycleOf(view, row, known).stage
    })
    const counts = LIFECYCLE_STAGES.map((stage) => stages.filter((each) => each === stage).length)
    expect(Math.min(...counts)).toBeGreaterThan(4)
  })

  it('has success plans and renewals of every kind, and people at its customers', () => {
    const plans = view.ofCustomers('successPlan').map((each) => successPlanProgress(view, each))
    const verdicts = new Set(plans.map(({ verdict }) => verdict))
    expect(verdicts).toEqual(new Set(['ON_TRACK', 'BEHIND', 'ACHIEVED', 'MISSED']))
    expect(plans.every(({ measurements }) => measurements.length > 0)).toBe(true)
    expect(plans.some(({ measurementDue }) => measurementDue)).toBe(true)
    const renewals = view.ofCustomers('renewal')
    const stages = new Set(renewals.map(({ stage }) => stage))
    expect(stages).toEqual(new Set(['NOT_STARTED', 'ENGAGED', 'PROPOSED', 'NEGOTIATING', 'WON']))
    const blocked = renewals.filter(({ blockers }) => blockers.length > 0)
    expect(new Set(blocked.map(({ savePlan }) => savePlan === null))).toEqual(
      new Set([true, false]),
    )
    const people = stakeholderCoverage(view)
    expect(people.singleThreaded.accounts).toBeGreaterThan(20)
    expect(people.unknown.accounts).toBeGreaterThan(10)
    const opportunities = view.ofCustomers('opportunity').map(({ stage }) => stage)
    expect(new Set(opportunities).size).toBe(5)
    expect(new Set(view.ofCustomers('advocacyAct').map(({ kind }) => kind)).size).toBe(4)
  })

  it('has costs of several verdicts, and tiers that are too high, too low and missing', () => {
    const costs = unitEconomics(view, 'ACCOUNT')
    if (costs.status !== 'EVALUATED') throw new Error('costs are not evaluated')
    const verdicts = new Set(costs.lines.map(({ judgement }) => judgement.verdict))
    expect(COST_VERDICTS.filter((each) => verdicts.has(each)).length).toBeGreaterThanOrEqual(3)
    const moves = tierMovements(view)
    if (moves.status !== 'EVALUATED') throw new Error('tiers are not evaluated')
    const kinds = new Set(moves.movements.map(({ from, to }) => `${from} to ${to}`))
    expect(kinds).toContain('HIGH_TOUCH to LOW_TOUCH')
    expect(kinds).toContain('LOW_TOUCH to HIGH_TOUCH')
    expect(moves.firstTiers.some(({ tier }) => tier === 'LOW_TOUCH')).toBe(true)
    const later = viewAt(state, today + 20).accounts
    const cut = rows.filter((row) => later.tier(row) !== view.accounts.tier(row))
    expect(cut.length).toBeGreaterThan(4)
  })

  it('has a stage, a better model, a rollout that is late, and a maturity in the middle', () => {
    // 300 customers: stage 3 has 200 to 500.
    expect(detectStage(view, null).stage).toBe(3)
    expect(recommendOrgModel(view)).toMatchObject({ declared: 'GENERALIST', agrees: false })
    const [rollout] = view.rollouts.values()
    if (rollout === undefined) throw new Error('no rollout')
    const roadmap = rolloutRoadmap(rollout, today)
    expect(roadmap).toMatchObject({ serviceModel: 'HYBRID', recorded: 'PILOT', expected: 'PILOT' })
    expect(roadmap?.daysLate).toBeGreaterThan(0)
    const movements = movementColumns(facts.filter((fact) => fact.fact === 'arrMovement'))
    const retention = retentionOf(
      view,
      balancesOf(movements, { from: today - 364, to: today + 1 }, 90),
      12,
      24,
    )
    const measured = new Set(signals.map(({ accountId }) => accountId)).size
    const maturity = maturityOf(view, {
      retention: { grr: retention.grr.ratio.value, nrr: retention.nrr.ratio.value },
      signals: { accounts: measured, usageAccounts: measured },
      prediction: null,
    })
    expect(maturity.assessedOn).not.toBeNull()
    expect(maturity.stage).toBe(guideFigure(/Maturity \| stage (\d)/))
  })
})

function byAccount<F extends HealthSignal | Touchpoint>(
  facts: readonly F[],
): ReadonlyMap<Id, readonly F[]> {
  const groups = new Map<Id, F[]>()
  for (const fact of facts) {
    groups.set(fact.accountId, [...(groups.get(fact.accountId) ?? []), fact])
  }
  return groups
}
