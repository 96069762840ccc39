import { describe, expect, it } from 'vitest'
import { localize } from '../../messages/localize.js'
import { anOrganization } from '../../testing/an-organization.js'
import type { OrganizationFixture } from '../../testing/organization-fixture.js'
import { selectServiceModel } from './select-service-model.js'
import type { ServiceModelFacts } from './service-model-facts.js'

const moderate = anOrganization({ productComplexity: 'MODERATE' })

function readinessIn(company: OrganizationFixture, facts: ServiceModelFacts = {}) {
  const answer = selectServiceModel(company.view('2026-03-02'), facts)
  if (answer.status === 'NOT_EVALUATED') throw new Error(localize('en', answer.reason))
  return answer.readiness
}

describe('readiness', () => {
  const readinessOf = (company: OrganizationFixture, facts: ServiceModelFacts = {}) =>
    Object.fromEntries(
      readinessIn(company, facts).map(({ model, status, checks }) => [
        model,
        [status, ...checks.filter(({ met }) => met !== true).map((check) => check.requirement)],
      ]),
    )

  it('is told for the four models, with what is missing and what nobody knows', () => {
    expect(readinessOf(moderate.withAccounts(300))).toEqual({
      HIGH_TOUCH: ['UNKNOWN', 'GROSS_MARGIN'],
      LOW_TOUCH: ['NOT_READY', 'PLAYBOOKS', 'PRODUCT_MARKET_FIT', 'INSTRUMENTATION', 'HEALTH_DATA'],
      TECH_TOUCH: ['NOT_READY', 'SIMPLE_PRODUCT', 'INSTRUMENTATION', 'AUTOMATION'],
      HYBRID: [
        'NOT_READY',
        'PLAYBOOKS',
        'PRODUCT_MARKET_FIT',
        'INSTRUMENTATION',
        'HEALTH_DATA',
        'TIERS_DEFINED',
      ],
    })
  })

  it('follows playbooks, margin, tiers and what is told', () => {
    const ready = anOrganization({ productComplexity: 'LOW', grossMargin: 7100 })
      .and({
        type: 'createPlaybook',
        effective: '2025-01-01',
        id: '01900000-0000-7000-8000-000000000001',
        name: 'Onboarding',
        stage: 'ONBOARDING',
      })
      .withAccounts(300, { tier: 'LOW_TOUCH' })
    const readiness = {
      productMarketFit: true,
      instrumentation: true,
      healthData: true,
      automation: true,
    }
    expect(readinessOf(ready, { readiness })).toEqual({
      HIGH_TOUCH: ['READY'],
      LOW_TOUCH: ['READY'],
      TECH_TOUCH: ['READY'],
      HYBRID: ['READY'],
    })
    const without = { readiness: { ...readiness, healthData: false } }
    expect(readinessOf(ready, without)['LOW_TOUCH']).toEqual(['NOT_READY', 'HEALTH_DATA'])
  })

  it('of high-touch needs more than 70 % of margin and at most 500 accounts', () => {
    const margin = anOrganization({ grossMargin: 7000 })
    expect(readinessOf(margin.withAccounts(500))['HIGH_TOUCH']).toEqual([
      'NOT_READY',
      'GROSS_MARGIN',
    ])
    expect(readinessOf(margin.withAccounts(501))['HIGH_TOUCH']).toEqual([
      'NOT_READY',
      'GROSS_MARGIN',
      'BASE_SIZE',
    ])
  })

  it('is a sentence', () => {
    const [, low] = readinessIn(moderate.withAccounts(300))
    expect(low && localize('en', low.evidence.message)).toBe(
      'Low-touch: missing: proven playbooks; not known: product-market fit, instrumentation of the ' +
        'product, and health data.',
    )
  })
})
