import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localize } from '../../messages/localize.js'
import { ORG_MODELS, type OrgModel, SEGMENTS } from '../../entities/vocabularies.js'
import { anOrganization } from '../../testing/an-organization.js'
import type { OrganizationFixture } from '../../testing/organization-fixture.js'
import { lintInputOf } from '../../testing/org-lint/lint-input-of.js'
import { lint } from '../org-lint/lint.js'
import { recommendOrgModel } from './recommend-org-model.js'

const on = '2026-03-02'
const cs = anOrganization({ on: '2022-01-01' }).withTeam('CS')
const recommend = (company: OrganizationFixture) => recommendOrgModel(company.view(on))

function withCsms(count: number): OrganizationFixture {
  let company = cs
  for (let csm = 1; csm <= count; csm += 1) {
    company = company.withSeat(`CSM ${csm}`).filledBy(`Person ${csm}`)
  }
  return company
}

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
