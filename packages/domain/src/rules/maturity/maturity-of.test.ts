import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LOCALES } from '../../kernel/locale.js'
import { localize } from '../../messages/localize.js'
import type { Change } from '../../plans/change.js'
import {
  ASSESSMENT_QUESTIONS,
  type AssessmentAnswer,
  type AssessmentQuestion,
} from '../../entities/vocabularies.js'
import { anOrganization } from '../../testing/an-organization.js'
import { fixtureId } from '../../testing/fixture-id.js'
import type { OrganizationFixture } from '../../testing/organization-fixture.js'
import { maturityOf } from './maturity-of.js'
import { type MaturityFacts, maturityWindows, NO_MATURITY_FACTS } from './maturity-facts.js'
import { MATURITY_STAGES } from './maturity-stage.js'
import { nextSteps } from './next-steps.js'
import { PRACTICE_STATUSES, PRACTICES, type Practice, type PracticeResult } from './practice.js'
import { PRACTICE_RULES } from './practice-rules.js'
import { stageOfPractices } from './dimension-stages.js'

const asOf = '2026-03-02'
const empty = anOrganization()
const cs = empty.withTeam('CS').withSeat('CSM 1').filledBy('Ana')
const id = (...words: readonly string[]): string => fixtureId('maturity', ...words)
const retained = (grr: number | null, nrr: number | null): MaturityFacts => ({
  ...NO_MATURITY_FACTS,
  retention: { grr, nrr },
})

const renewal = (company: OrganizationFixture, account: string, contractEnd: string): Change => ({
  type: 'createRenewal',
  effective: '2026-02-01',
  id: id('renewal', account),
  accountId: company.id('account', account),
  contractEnd,
  stage: 'ENGAGED',
  intent: 'LIKELY',
})
const playbook = (fields: object = {}): Change => ({
  type: 'createPlaybook',
  effective: '2025-02-01',
  id: id('playbook', JSON.stringify(fields)),
  name: 'Onboarding',
  stage: 'ONBOARDING',
  steps: [{ title: 'Kick-off', day: 0, responsibility: 'CSM' }],
  ...fields,
})

/** Two accounts in tiers, covered, whose contracts end in 60 and 110 days and are being renewed. */
const accounts = cs
  .withAccount('One', { tier: 'HIGH_TOUCH', contractEnd: '2026-05-01' })
  .coveredBy()
  .withAccount('Two', { tier: 'LOW_TOUCH', contractEnd: '2026-06-20' })
  .coveredBy()
const third = accounts.and(renewal(accounts, 'One', '2026-05-01'), playbook())
const fourth = third.and(
  renewal(third, 'Two', '2026-06-20'),
  playbook({ name: 'Digital', tier: 'TECH_TOUCH' }),
  {
    type: 'createSuccessPlan',
    effective: '2026-01-01',
    id: id('plan'),
    accountId: third.id('account', 'One'),
    title: 'Faster',
    metric: 'hours',
    target: 10,
    startOn: '2026-01-01',
    dueOn: '2026-12-31',
  },
  {
    type: 'createOpportunity',
    effective: '2026-01-01',
    id: id('opportunity'),
    accountId: third.id('account', 'One'),
    kind: 'SEATS',
    amount: 1000_00,
    trigger: 'usage above 90 %',
  },
)
const signals = { accounts: 2, usageAccounts: 1 }
const prediction = { auc: 0.7, leadDays: 65, flaggedShare: 0.4 }

const practiceOf = (company: OrganizationFixture, practice: Practice, facts = NO_MATURITY_FACTS) =>
  maturityOf(company.view(asOf), facts).practices.find((each) => each.practice === practice)?.status

describe('the practices', () => {
  it('are listed once each, in the order of the stages', () => {
    expect(Object.isFrozen(PRACTICE_RULES)).toBe(true)
    expect(PRACTICE_RULES.map(({ practice }) => practice)).toEqual(PRACTICES)
    const stages = PRACTICE_RULES.map(({ stage }) => stage)
    expect(stages).toEqual(stages.toSorted((a, b) => a - b))
    expect(new Set(stages)).toEqual(new Set([2, 3, 4, 5]))
  })

  it.each<[Practice, OrganizationFixture, OrganizationFixture]>([
    ['CS_TEAM', empty.withTeam('CS').withSeat('CSM 1'), cs],
    ['RENEWALS_OWNED', empty.withAccounts(1, { contractEnd: '2026-05-01' }), accounts],
    ['SEGMENTATION', cs.withAccounts(3), accounts],
    ['PLAYBOOKS', cs.and(playbook({ steps: [] })), third],
    ['RENEWAL_TIMELINE', accounts, third],
    ['RENEWAL_FORECAST', accounts, third],
    ['AUTOMATED_TRACKS', third, fourth],
    ['SYSTEMATIC_EXPANSION', third, fourth],
    ['EARLY_RENEWALS', accounts.withAccounts(1, { contractEnd: '2026-06-25' }), fourth],
    ['SUCCESS_PLANS', third, fourth],
    [
      'TWOFOLD_EXPANSION',
      fourth,
      fourth.and({
        type: 'createOpportunity',
        effective: '2026-01-01',
        id: id('module'),
        accountId: fourth.id('account', 'Two'),
        kind: 'MODULE',
        amount: 1,
      }),
    ],
    ['REFERRALS', fourth.and(referral('2025-01-15')), fourth.and(referral('2025-03-15'))],
  ])('%s is absent, then present', (practice, without, having) => {
    expect(practiceOf(without, practice)).toBe('ABSENT')
    expect(practiceOf(having, practice)).toBe('PRESENT')
  })

  it.each<[Practice, Partial<MaturityFacts>, Partial<MaturityFacts>]>([
    ['HEALTH_SIGNALS', { signals: { accounts: 0, usageAccounts: 0 } }, { signals }],
    ['PREDICTIVE_HEALTH', { prediction: { ...prediction, leadDays: 59 } }, { prediction }],
    ['ACCURATE_PREDICTION', { prediction }, { prediction: { ...prediction, auc: 0.8 } }],
  ])('%s is told from facts, and unknown without', (practice, without, having) => {
    const judged = (facts: Partial<MaturityFacts>) =>
      practiceOf(accounts, practice, { ...NO_MATURITY_FACTS, ...facts })
    expect([judged(without), judged(having), judged({})]).toEqual(['ABSENT', 'PRESENT', 'UNKNOWN'])
  })

  it('are unknown where there is nothing to tell them from', () => {
    const unknown = maturityOf(empty.view(asOf), NO_MATURITY_FACTS)
      .practices.filter(({ status }) => status === 'UNKNOWN')
      .map(({ practice }) => practice)
    expect(unknown).toEqual([
      'RENEWALS_OWNED',
      'SEGMENTATION',
      'HEALTH_SIGNALS',
      'RENEWAL_TIMELINE',
      'RENEWAL_FORECAST',
      'PREDICTIVE_HEALTH',
      'EARLY_RENEWALS',
      'SUCCESS_PLANS',
      'ROADMAP_INPUT',
      'ACCURATE_PREDICTION',
      'PROFIT_AND_LOSS',
    ])
  })

  it('look back 90 days for signals and a week for usage', () => {
    const view = empty.view(asOf)
    const { signals: lately, usage } = maturityWindows(view)
    expect([lately.to - lately.from, usage.to - usage.from, usage.to]).toEqual([
      90,
      7,
      view.day + 1,
    ])
  })
})

function referral(on: string): Change {
  const accountId = fourth.id('account', 'One')
  const common = { effective: '2025-01-01', id: id('referral', on), accountId }
  return { type: 'recordAdvocacyAct', ...common, kind: 'REFERRAL', on }
}

describe('maturityOf', () => {
  it('is at the first stage, provisionally, where there is nothing', () => {
    const nothing = maturityOf(empty.view(asOf), NO_MATURITY_FACTS)
    expect(nothing).toMatchObject({ stage: 1, provisional: true, assessedOn: null })
    expect(nothing.dimensions.map(({ stage }) => stage)).toEqual([null, null, 1, null])
    expect(
      nothing.nextSteps.map(({ kind, dimension, practice }) => practice ?? `${kind} ${dimension}`),
    ).toEqual(['MEASURE GRR', 'MEASURE NRR', 'CS_TEAM'])
  })

  it('is capped by practices, and says so', () => {
    // Stage 4 by GRR and NRR, 2 by practices: no playbook, nobody begins to renew.
    const capped = maturityOf(accounts.view(asOf), retained(0.945, 1.12))
    expect(capped).toMatchObject({ stage: 2, provisional: false })
    expect(capped.disagreements.map(({ dimension, stage }) => [dimension, stage])).toEqual([
      ['GRR', 4],
      ['NRR', 4],
    ])
    expect(capped.nextSteps.map(({ practice }) => practice)).toEqual([
      'PLAYBOOKS',
      'RENEWAL_TIMELINE',
      'RENEWAL_FORECAST',
    ])
  })

  it('is capped by the weaker of the two rates', () => {
    const weak = maturityOf(fourth.view(asOf), { ...retained(0.86, 1.12), signals, prediction })
    expect(weak.stage).toBe(2)
    expect(weak.dimensions[2]?.stage).toBe(4)
    expect(weak.nextSteps).toMatchObject([{ kind: 'RATE', dimension: 'GRR', target: 0.88 }])
    expect(localize('en', weak.nextSteps[0]!.message)).toBe(
      'Bring GRR from 86% to 88%, as stage 3, Structured CS asks.',
    )
  })

  it('reaches the fourth stage with both', () => {
    const mature = maturityOf(fourth.view(asOf), { ...retained(0.95, 1.25), signals, prediction })
    expect(mature.stage).toBe(4)
    expect(mature.nextSteps.map(({ practice }) => practice)).toEqual([
      'ACCURATE_PREDICTION',
      'TWOFOLD_EXPANSION',
      'REFERRALS',
    ])
  })

  it('uses the latest answers to the seven questions, beside', () => {
    const answered = (answer: AssessmentAnswer, takenOn: string): Change => ({
      type: 'recordAssessment',
      effective: '2025-02-01',
      id: id('assessment', takenOn),
      takenOn,
      answers: Object.fromEntries(
        ASSESSMENT_QUESTIONS.map((question) => [question, answer]),
      ) as Record<AssessmentQuestion, AssessmentAnswer>,
    })
    const company = accounts.and(answered('YES', '2025-06-01'), answered('PARTLY', '2026-01-01'))
    const { stage, assessedOn, dimensions } = maturityOf(company.view(asOf), retained(0.81, 0.9))
    // Half of 7 points: 1 + ⌊4 × 0.5⌋ = 3, which decides nothing.
    expect([stage, assessedOn, dimensions[3]?.stage]).toEqual([2, '2026-01-01', 3])
    const later = company.and(answered('NO', '2026-12-31'))
    expect(maturityOf(later.view(asOf), NO_MATURITY_FACTS).assessedOn).toBe('2026-01-01')
  })

  it('names every figure it rests on, and speaks three languages', () => {
    const { evidence, nextSteps: steps } = maturityOf(accounts.view(asOf), retained(0.945, 1.12))
    const keys = evidence.figures.map(({ key }) => key)
    expect(keys).toEqual(
      expect.arrayContaining(['maturity.4.grr', 'policy.maturity.practiceShare']),
    )
    for (const { message } of steps) {
      expect(new Set(LOCALES.map((locale) => localize(locale, message))).size).toBe(3)
    }
  })
})

describe('whatever the practices', () => {
  const results = fc.array(fc.constantFrom(...PRACTICE_STATUSES), {
    minLength: PRACTICES.length,
    maxLength: PRACTICES.length,
  })
  const withStatuses = (statuses: readonly PracticeResult['status'][]): PracticeResult[] => {
    const { practices } = maturityOf(empty.view(asOf), NO_MATURITY_FACTS)
    return practices.map((each, index) => ({ ...each, status: statuses[index] ?? 'UNKNOWN' }))
  }

  it('doing what is named moves them to the stage', () => {
    fc.assert(
      fc.property(results, fc.constantFrom(...MATURITY_STAGES), (statuses, stage) => {
        const practices = withStatuses(statuses)
        const todo = nextSteps(empty.view(asOf), NO_MATURITY_FACTS, practices, stage)
        const named = new Set(todo.map(({ practice }) => practice))
        const done = practices.map((each) =>
          named.has(each.practice) ? { ...each, status: 'PRESENT' as const } : each,
        )
        expect(stageOfPractices(done)).toBeGreaterThanOrEqual(stage)
        // And nothing is named where the stage is reached already.
        if (stageOfPractices(practices) >= stage) expect(named).toEqual(new Set([null]))
      }),
    )
  })
})
