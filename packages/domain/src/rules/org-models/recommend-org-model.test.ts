import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localize } from '../../messages/localize.js'
import { COMPLEXITIES, ORG_MODELS, type OrgModel, SEGMENTS } from '../../entities/vocabularies.js'
import { anOrganization } from '../../testing/an-organization.js'
import type { OrganizationFixture } from '../../testing/organization-fixture.js'
import { lintInputOf } from '../../testing/org-lint/lint-input-of.js'
import { lint } from '../org-lint/lint.js'
import { recommendOrgModel } from './recommend-org-model.js'

const on = '2026-03-02'
const cs = anOrganization({ on: '2022-01-01' }).withTeam('CS')
const oneCsm = cs.withSeat('CSM 1').filledBy('Ana')
const recommend = (company: OrganizationFixture) => recommendOrgModel(company.view(on))

function scoresOf(company: OrganizationFixture): Record<string, number> {
  return Object.fromEntries(recommend(company).scores.map(({ model, score }) => [model, score]))
}

function withCsms(count: number): OrganizationFixture {
  let company = cs
  for (let csm = 1; csm <= count; csm += 1) {
    company = company.withSeat(`CSM ${csm}`).filledBy(`Person ${csm}`)
  }
  return company
}

describe('300 customers of one segment with one CSM', () => {
  const company = oneCsm.carrying(300)
  const found = recommend(company)

  it('score as worked by hand', () => {
    const scores = scoresOf(company)
    // 300 mid-market accounts are 5 × 60, the trigger itself, so they need 6 CSMs. Of the weights 25 customers,
    // 10 CSMs, 15 segments, 15 regions, 10 languages, 10 handoffs, 10 complexity, 5 team size:
    // 0 + 10 × 4/5 + 15 + 15 + 10 + 0 + 5 + 5.
    expect(scores['GENERALIST']).toBeCloseTo(58, 9)
    // 25 + 10 × 5/7 + 7.5 + 15 + 10 + 10 + 7.5 + 5 × 1/10.
    expect(scores['SPECIALIST']).toBeCloseTo(75.5 + 50 / 7, 9)
    // 25 × 200/400 + 10 (6 of 5) + 0 + 15 + 10 + 5 + 5 + 5 × 1/7.
    expect(scores['POD']).toBeCloseTo(57.5 + 5 / 7, 9)
    // 0 + 0 + 7.5 + 0 + 0 + 5 + 5 + 0.
    expect(scores['GEOGRAPHIC']).toBeCloseTo(17.5, 9)
    expect(found.recommended).toBe('SPECIALIST')
  })

  it('say why, and why not the others', () => {
    expect(found.scores.map(({ model }) => model)).toEqual([
      'SPECIALIST',
      'POD',
      'GENERALIST',
      'GEOGRAPHIC',
    ])
    const [best, , generalist] = found.scores
    expect(localize('en', best!.reasons[0]!)).toBe(
      'What speaks for the specialist model: customers (300), 25 points.',
    )
    // The generalist loses all 25 by customers, 10 by handoffs and 2.5 by complexity.
    expect(generalist?.reasons.map((reason) => localize('en', reason))).toEqual([
      '300 customers: the generalist model works up to 100.',
      'The generalist model falls 25 points behind the specialist model: customers (300).',
      expect.stringContaining('falls 10 points behind'),
      expect.stringContaining('falls 2.5 points behind'),
    ])
    for (const { reasons } of found.scores) expect(reasons.length).toBeGreaterThan(0)
  })

  it('is worth asking again at 500 customers', () => {
    expect(found.revisit.map(({ message }) => localize('en', message))).toEqual([
      'At 500 customers (now 300) another model begins to fit.',
    ])
  })

  it('is compared with what the organization declares', () => {
    expect(found).toMatchObject({ declared: null, agrees: null, behind: null })
    const declared = (orgModel: 'GENERALIST' | 'SPECIALIST') =>
      recommend(company.and({ type: 'updateOrganization', effective: '2025-01-01', orgModel }))
    expect(declared('SPECIALIST')).toMatchObject({ agrees: true, behind: 0 })
    expect(declared('GENERALIST').agrees).toBe(false)
    expect(declared('GENERALIST').behind).toBeCloseTo(17.5 + 50 / 7, 9)
  })
})

describe('the recommended model', () => {
  it('is the generalist one for a small base', () => {
    const found = recommend(withCsms(2).carrying(30))
    expect(found.recommended).toBe('GENERALIST')
    expect(found.revisit.map(({ message }) => message.key)).toEqual([
      'orgModels.REVISIT_CUSTOMERS',
      'orgModels.REVISIT_CSMS',
      'orgModels.REVISIT_SEGMENT',
    ])
  })

  it('is the generalist one for nobody yet', () => {
    expect(recommend(anOrganization()).recommended).toBe('GENERALIST')
  })

  it('is the pod model for a large base of distinct segments with complex needs', () => {
    const company = anOrganization({ productComplexity: 'HIGH' })
      .withTeam('CS')
      .withSeat('CSM 1')
      .filledBy('Ana')
      .carrying(80, { segment: 'ENTERPRISE', complexity: 'HIGH', acv: 200_000_00 })
      .carrying(250, { complexity: 'HIGH' })
      .carrying(300, { segment: 'SMB', complexity: 'HIGH', acv: 5_000_00 })
    expect(recommend(company).recommended).toBe('POD')
  })

  it('is the geographic model for a global base of many languages', () => {
    const company = withCsms(9)
      .carrying(150, { region: 'AMER', language: 'en' })
      .carrying(60, { region: 'EMEA', language: 'de' })
      .carrying(60, { region: 'EMEA', language: 'fr' })
      .carrying(80, { region: 'APAC', language: 'ja' })
    const found = recommend(company)
    expect(found.recommended).toBe('GEOGRAPHIC')
    expect(found.revisit.map(({ message }) => localize('en', message))).toContain(
      'When APAC falls below 50 customers (now 80).',
    )
    // 49 customers are no region of their own, and one language is none of its own.
    const almost = withCsms(9)
      .carrying(150, { region: 'AMER', language: 'en' })
      .carrying(49, { region: 'EMEA', language: 'en-GB' })
    expect(scoresOf(almost)['GEOGRAPHIC']).toBeLessThan(20)
    expect(recommend(almost).revisit.map(({ message }) => localize('en', message))).toContain(
      'When EMEA reaches 50 customers (now 49).',
    )
  })

  it('follows the organization’s own weights, and says so', () => {
    let company = oneCsm.carrying(90)
    for (const criterion of ['customers', 'csms', 'segments', 'regions', 'languages'] as const) {
      company = company.withPolicy(`policy.orgModel.weight.${criterion}`, 0)
    }
    const found = recommend(company.withPolicy('policy.orgModel.weight.handoffCost', 0))
    // Complexity 10 of 15 and team size 5 of 15: 2/3 × 0.5 + 1/3 × 1 for the generalist.
    expect(found.recommended).toBe('GENERALIST')
    expect(found.scores[0]?.score).toBeCloseTo(200 / 3, 9)
    const weight = found.evidence.figures.find(
      ({ key }) => key === 'policy.orgModel.weight.customers',
    )
    expect(weight?.overridden).toBe(true)
  })

  it('of no weights at all is the simplest', () => {
    let company = oneCsm.carrying(90)
    const criteria =
      'customers csms segments regions languages handoffCost complexity teamSize'.split(' ')
    for (const criterion of criteria) {
      company = company.withPolicy(`policy.orgModel.weight.${criterion}`, 0)
    }
    expect(recommend(company)).toMatchObject({
      recommended: 'GENERALIST',
      scores: [{ score: 0 }, {}, {}, {}],
    })
  })

  it('scores 0 to 100, and its parts add up', () => {
    const book = fc.record({
      count: fc.integer({ min: 1, max: 90 }),
      segment: fc.constantFrom(...SEGMENTS),
      region: fc.constantFrom('EMEA', 'LATAM', null),
      language: fc.constantFrom('es', 'en', null),
      complexity: fc.constantFrom(...COMPLEXITIES),
      acv: fc.integer({ min: 0, max: 1_000_000 }),
    })
    fc.assert(
      fc.property(fc.array(book, { maxLength: 5 }), fc.nat({ max: 4 }), (books, csms) => {
        let company = withCsms(csms)
        for (const { count, ...fields } of books) company = company.withAccounts(count, fields)
        const { scores, leader } = recommend(company)
        expect(scores.map(({ model }) => model).toSorted()).toEqual(ORG_MODELS.toSorted())
        expect(scores.find((each) => each.brokenLimits.length === 0)?.model).toBe(leader)
        for (const { score, parts } of scores) {
          expect(score).toBeGreaterThanOrEqual(0)
          expect(score).toBeLessThanOrEqual(100)
          expect(score).toBeLessThanOrEqual(scores[0]?.score ?? 0)
          expect(parts.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(100, 6)
          expect(parts.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(score, 6)
          for (const { fit, weight, points } of parts) expect(points).toBeCloseTo(fit * weight, 6)
        }
      }),
      { numRuns: 40 },
    )
  })
})

/** Two segments and two regions, in which the geographic model leads the specialist one by less than 5. */
const close = withCsms(9)
  .on('2026-01-01')
  .carrying(160, { region: 'AMER', language: 'en' })
  .carrying(140, { region: 'EMEA', language: 'de' })

describe('a lead over the model in use', () => {
  const declares = (company: OrganizationFixture, orgModel: OrgModel, effective = '2022-01-01') =>
    company.and({ type: 'updateOrganization', effective, orgModel })
  const tied = declares(close, 'SPECIALIST')

  it('under five points is a tie: stay, and say what would tip it', () => {
    const found = recommend(tied)
    expect(found.lead).toBeGreaterThan(0)
    expect(found.lead).toBeLessThan(5)
    expect(found).toMatchObject({
      verdict: 'TIE',
      recommended: 'SPECIALIST',
      leader: 'GEOGRAPHIC',
      incumbent: 'SPECIALIST',
      agrees: true,
    })
    expect(found.tips.map(({ message }) => localize('en', message))).toEqual([
      expect.stringContaining('Change when the geographic model leads by 5 points'),
      expect.stringContaining('has led at 3 quarter-ends in a row (0 so far)'),
    ])
    const geographic = found.scores.find(({ model }) => model === 'GEOGRAPHIC')
    expect(localize('en', geographic!.reasons[0]!)).toContain('a change takes 5')
  })

  it('follows the organization’s own margin', () => {
    const found = recommend(tied.withPolicy('policy.orgModel.tie', 0.5))
    expect(found).toMatchObject({ verdict: 'CHANGE', recommended: 'GEOGRAPHIC' })
  })

  it('that has lasted for three quarter-ends ends the tie', () => {
    const on = (day: string) => recommendOrgModel(tied.view(day))
    // The customers came on 1 January 2026: the quarters end on 31 March, 30 June and 30 September.
    expect(on('2026-09-29').verdict).toBe('TIE')
    expect(on('2026-09-30')).toMatchObject({ verdict: 'CHANGE', recommended: 'GEOGRAPHIC' })
  })

  it('counts for nothing within twelve months of the last change, unless a limit is broken', () => {
    const changed = declares(
      declares(withCsms(9).carrying(300), 'GEOGRAPHIC', '2022-01-01'),
      'POD',
      '2025-12-01',
    )
    // One segment: pods cannot work at all.
    expect(recommend(changed)).toMatchObject({ verdict: 'CHANGE', recommended: 'SPECIALIST' })
    const recent = declares(declares(tied, 'POD', '2023-01-01'), 'SPECIALIST', '2025-12-01')
    const found = recommend(recent.withPolicy('policy.orgModel.tie', 0))
    expect(found).toMatchObject({
      verdict: 'COMMITTED',
      recommended: 'SPECIALIST',
      committedUntil: '2026-12-02',
    })
    expect(localize('en', found.evidence.message)).toContain('committed until Dec 2, 2026')
  })

  it('does not keep a model that is outside its limits', () => {
    const found = recommend(declares(withCsms(2).carrying(101), 'GENERALIST'))
    expect(found).toMatchObject({ verdict: 'CHANGE', recommended: 'SPECIALIST' })
  })
})

describe('lint and the recommendation', () => {
  it('never say opposite things', () => {
    const book = fc.record({
      count: fc.integer({ min: 1, max: 80 }),
      segment: fc.constantFrom(...SEGMENTS),
      region: fc.constantFrom('EMEA', 'LATAM', 'APAC'),
      language: fc.constantFrom('es', 'en'),
      contractEnd: fc.constantFrom('2026-08-01', '2027-12-01'),
    })
    const declaration = fc.record({
      orgModel: fc.constantFrom(...ORG_MODELS),
      effective: fc.constantFrom('2022-06-01', '2024-12-01', '2025-05-01', '2025-11-01'),
    })
    const declarations = fc.uniqueArray(declaration, {
      maxLength: 3,
      selector: ({ effective }) => effective,
    })
    fc.assert(
      fc.property(
        fc.array(book, { maxLength: 4 }),
        fc.nat({ max: 10 }),
        declarations,
        (books, csms, models) => {
          let company = withCsms(csms)
            .withTeam('EMEA', { kind: 'REGION', under: 'CS', regions: ['EMEA'] })
            .withTeam('Pod', { kind: 'POD', under: 'CS' })
          for (const { count, ...fields } of books) company = company.withAccounts(count, fields)
          for (const { orgModel, effective } of models.toSorted((a, b) =>
            a.effective < b.effective ? -1 : 1,
          )) {
            company = company.and({ type: 'updateOrganization', effective, orgModel })
          }
          const { verdict, recommended, incumbent, scores } = recommend(company)
          const found = new Set(
            lint(lintInputOf(company.state(), { on })).findings.map(({ ruleId }) => ruleId),
          )
          const of = (model: OrgModel) => scores.find((each) => each.model === model)
          expect(of(recommended)?.brokenLimits).toEqual([])
          const isGeneralist = incumbent === 'GENERALIST'
          expect(found.has('generalist-outgrown')).toBe(
            isGeneralist &&
              recommended !== incumbent &&
              (of('GENERALIST')?.brokenLimits.length ?? 0) > 0,
          )
          if (isGeneralist && recommended === 'GENERALIST') {
            expect(found).not.toContain('missing-renewals')
          }
          // Who is told to have changed too often is told to stay, unless the model cannot work.
          if (found.has('model-churn') && verdict === 'CHANGE') {
            expect(of(incumbent!)?.brokenLimits.length).toBeGreaterThan(0)
          }
        },
      ),
      { numRuns: 60 },
    )
  })
})
