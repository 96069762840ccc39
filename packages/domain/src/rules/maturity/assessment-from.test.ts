import { describe, expect, it } from 'vitest'
import { localize } from '../../messages/localize.js'
import type { Change } from '../../plans/change.js'
import { ASSESSMENT_QUESTIONS, type AssessmentQuestion } from '../../entities/vocabularies.js'
import { anOrganization } from '../../testing/an-organization.js'
import { fixtureId } from '../../testing/fixture-id.js'
import type { OrganizationFixture } from '../../testing/organization-fixture.js'
import { assessmentFrom } from './assessment-from.js'
import { type MaturityFacts, NO_MATURITY_FACTS } from './maturity-facts.js'

const asOf = '2026-03-02'
const company = anOrganization()
  .withTeam('CS')
  .withSeat('CSM 1')
  .filledBy('Ana')
  .withAccount('One', { segment: 'ENTERPRISE' })
  .coveredBy()

function answer(
  question: AssessmentQuestion,
  of: OrganizationFixture = company,
  facts: Partial<MaturityFacts> = {},
) {
  const answers = assessmentFrom(of.view(asOf), { ...NO_MATURITY_FACTS, ...facts })
  return answers.find((each) => each.question === question)?.answer
}

const made = (type: string, fields: object): Change =>
  ({
    type,
    effective: '2026-01-01',
    id: fixtureId('assessment', type, JSON.stringify(fields)),
    ...fields,
  }) as Change
const accountId = company.id('account', 'One')
const playbook = made('createPlaybook', {
  name: 'Onboarding',
  stage: 'ONBOARDING',
  steps: [{ title: 'Kick-off', day: 0, responsibility: null }],
})
const opportunity = (trigger: string | null, amount: number): Change =>
  made('createOpportunity', { accountId, kind: 'SEATS', amount, trigger })
const plan = (measured: number | null): Change =>
  made('createSuccessPlan', {
    accountId,
    title: 'Faster',
    metric: 'hours',
    target: 10,
    measured,
    startOn: '2026-01-01',
    dueOn: '2026-12-31',
  })

describe('assessmentFrom', () => {
  it('answers the seven questions in order, with what it does not know', () => {
    const answers = assessmentFrom(company.view(asOf), NO_MATURITY_FACTS)
    expect(answers.map(({ question }) => question)).toEqual(ASSESSMENT_QUESTIONS)
    expect(answers.map((each) => each.answer)).toEqual(['NO', null, 'NO', null, 'NO', 'NO', null])
    expect(localize('es', answers[1]!.evidence.message)).toContain('No hay datos')
  })

  it('tells whether retention is known', () => {
    expect(answer('KNOWS_RETENTION', company, { retention: { grr: 0.9, nrr: null } })).toBe(
      'PARTLY',
    )
    expect(answer('KNOWS_RETENTION', company, { retention: { grr: 0.9, nrr: 1 } })).toBe('YES')
  })

  it.each([
    [60, 'YES'],
    [59, 'PARTLY'],
    [30, 'PARTLY'],
    [29, 'NO'],
  ] as const)('takes %i days’ notice of churn for %s', (leadDays, expected) => {
    const prediction = { auc: null, leadDays, flaggedShare: null }
    expect(answer('SEES_RISK_EARLY', company, { prediction })).toBe(expected)
  })

  it.each([
    [0, 'NO'],
    [0.1, 'PARTLY'],
    [0.5, 'YES'],
  ] as const)(
    'takes %d of the critical accounts flagged before for %s',
    (flaggedShare, expected) => {
      const prediction = { auc: null, leadDays: null, flaggedShare }
      expect(answer('FLAGS_BEFORE_CRITICAL', company, { prediction })).toBe(expected)
    },
  )

  it('looks for onboarding playbooks and first-value dates', () => {
    const value = made('createImplementation', { accountId, firstValueOn: '2026-02-01' })
    expect(answer('DEFINES_ONBOARDING', company.and(playbook))).toBe('PARTLY')
    expect(answer('DEFINES_ONBOARDING', company.and(playbook, value))).toBe('YES')
  })

  it('looks for signals of usage', () => {
    const used = (usageAccounts: number) =>
      answer('KNOWS_ACTIVE_USE', company.withAccounts(3), {
        signals: { accounts: 4, usageAccounts },
      })
    expect([used(0), used(1), used(2)]).toEqual(['NO', 'PARTLY', 'YES'])
  })

  it('looks for opportunities and their triggers', () => {
    const one = company.and(opportunity(null, 1))
    expect(answer('FINDS_EXPANSION', one)).toBe('PARTLY')
    expect(answer('FINDS_EXPANSION', one.and(opportunity('usage', 2)))).toBe('YES')
    const few = one.and(opportunity('usage', 2), opportunity(null, 3))
    expect(answer('FINDS_EXPANSION', few)).toBe('PARTLY')
  })

  it('looks for measured success plans of the top accounts', () => {
    expect(answer('SHOWS_ROI', company.and(plan(null)))).toBe('NO')
    expect(answer('SHOWS_ROI', company.and(plan(7)))).toBe('YES')
    expect(answer('SHOWS_ROI', anOrganization().withAccounts(3))).toBeNull()
  })
})
