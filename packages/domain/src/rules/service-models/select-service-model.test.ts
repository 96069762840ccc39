import { describe, expect, it } from 'vitest'
import { localize } from '../../messages/localize.js'
import type { Segment } from '../../entities/vocabularies.js'
import { anOrganization } from '../../testing/an-organization.js'
import type { OrganizationFixture } from '../../testing/organization-fixture.js'
import { selectServiceModel } from './select-service-model.js'
import type { CompetitionFacts, ServiceModelFacts } from './service-model-facts.js'

const on = '2026-03-02'
const dollars = (amount: number) => amount * 100
const enterprise = { segment: 'ENTERPRISE', acv: dollars(200_000) } as const
const smb = { segment: 'SMB', acv: dollars(5000) } as const
const moderate = anOrganization({ productComplexity: 'MODERATE' })

function select(company: OrganizationFixture, facts: ServiceModelFacts = {}) {
  const answer = selectServiceModel(company.view(on), facts)
  if (answer.status === 'NOT_EVALUATED') throw new Error(localize('en', answer.reason))
  return answer
}

function verdict(company: OrganizationFixture, segment: Segment, facts: ServiceModelFacts = {}) {
  const found = select(company, facts).segments.find((each) => each.segment === segment)
  if (found === undefined) throw new Error(`${segment} has no verdict.`)
  return { ...found, votes: found.steps.map(({ vote }) => vote) }
}

describe('the five steps', () => {
  it('for 20 enterprise accounts of 200K speak for high-touch', () => {
    // High-touch costs 150,000 ÷ 11.5 + 1,800 + 600 = 15,443, 7.7 % of 200K. Without the competition
    // the others weigh 0.3, 0.2, 0.2 and 0.15 of 0.85; complexity alone says low-touch.
    const { model, votes, scores, listPriceVerdict } = verdict(
      moderate.withAccounts(20, enterprise),
      'ENTERPRISE',
    )
    expect([model, listPriceVerdict]).toEqual(['HIGH_TOUCH', 'COMFORTABLE'])
    expect(votes).toEqual(['HIGH_TOUCH', 'LOW_TOUCH', 'HIGH_TOUCH', null, 'HIGH_TOUCH'])
    expect(scores.HIGH_TOUCH).toBeCloseTo(0.65 / 0.85, 9)
    expect(scores.LOW_TOUCH).toBeCloseTo(0.2 / 0.85, 9)
  })

  it('for 1,500 small accounts of 5K speak for tech-touch', () => {
    // 120,000 ÷ 1,500 + 60 + 40 = 180 is 3.6 %; twice as many are too many for low-touch.
    const { model, votes } = verdict(moderate.withAccounts(1500, smb), 'SMB')
    expect(model).toBe('TECH_TOUCH')
    expect(votes).toEqual(['TECH_TOUCH', 'LOW_TOUCH', 'TECH_TOUCH', null, 'TECH_TOUCH'])
  })

  it('for 300 mid-market accounts of 30K speak for low-touch', () => {
    // 120,000 ÷ 70 + 600 + 200 = 2,514 is 8.4 %; high-touch would be half of the ACV.
    const { model, votes, steps } = verdict(moderate.withAccounts(300), 'MID_MARKET')
    expect(model).toBe('LOW_TOUCH')
    expect(votes).toEqual(['LOW_TOUCH', 'LOW_TOUCH', 'LOW_TOUCH', null, 'LOW_TOUCH'])
    expect(steps.map(({ evidence }) => localize('en', evidence.message))[0]).toBe(
      'Mid-market: an average revenue of $30,000 bears Low-touch, at 8.4% of it by list prices.',
    )
  })

  it('weigh a whole together, and as the policy says', () => {
    const { steps, scores } = verdict(moderate.withAccounts(20, enterprise), 'ENTERPRISE')
    expect(steps.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12)
    expect(Object.values(scores).reduce((sum, score) => sum + score, 0)).toBeCloseTo(1, 12)
    const product = moderate
      .withPolicy('policy.serviceModel.weight.complexity', 1)
      .withPolicy('policy.serviceModel.weight.economics', 0.1)
      .withAccounts(20, enterprise)
    expect(verdict(product, 'ENTERPRISE').model).toBe('LOW_TOUCH')
    let silent = moderate
    for (const step of ['economics', 'complexity', 'expectations', 'competition', 'scale']) {
      silent = silent.withPolicy(`policy.serviceModel.weight.${step}`, 0)
    }
    const even = verdict(silent.withAccounts(20, enterprise), 'ENTERPRISE')
    expect(even.steps.map(({ weight }) => weight)).toEqual([0.25, 0.25, 0.25, 0, 0.25])
  })

  it('end in a tie where the sums are the same on paper, and unit economics decide: 0.3 = 0.1 + 0.2', () => {
    // High-touch has the economics' 0.3; low-touch the product's 0.1 and the competition's 0.2, or more.
    const winner = (competition: number) => {
      let weighed = moderate
      const weights = { economics: 0.3, complexity: 0.1, expectations: 0, competition, scale: 0 }
      for (const [step, weight] of Object.entries(weights)) {
        weighed = weighed.withPolicy(`policy.serviceModel.weight.${step}`, weight)
      }
      const competitionOf = () => ({
        offered: 'LOW_TOUCH' as const,
        drivesChurn: null,
        position: null,
        selfServeMarket: false,
      })
      const { model, votes } = verdict(weighed.withAccounts(20, enterprise), 'ENTERPRISE', {
        competitionOf,
      })
      expect(votes.slice(0, 2)).toEqual(['HIGH_TOUCH', 'LOW_TOUCH'])
      expect(votes[3]).toBe('LOW_TOUCH')
      return model
    }
    expect([winner(0.19), winner(0.2), winner(0.21)]).toEqual([
      'HIGH_TOUCH',
      'HIGH_TOUCH',
      'LOW_TOUCH',
    ])
  })

  it('use the organization’s own CSMs', () => {
    // 60,000 ÷ 11.5 + 2,400 = 7,617 is 15.2 % of 50K; at 55,000 it is 7,183, 14.4 %.
    const at = (cost: number) =>
      moderate
        .withTeam('CS')
        .withSeat('CSM 1')
        .withPerson('Ana', { loadedCost: dollars(cost) })
        .filledBy('Ana')
        .withAccounts(10, { acv: dollars(50_000) })
    expect(verdict(at(60_000), 'MID_MARKET').votes[0]).toBe('LOW_TOUCH')
    expect(verdict(at(55_000), 'MID_MARKET').votes[0]).toBe('HIGH_TOUCH')
  })

  it('mind retention and gross margin', () => {
    // 2,514 is 16.8 % of 15K, the cheapest all the same; kept at 95 % it is as 8.4 %.
    const economics = (company: OrganizationFixture, facts: ServiceModelFacts = {}) => {
      const { votes, steps } = verdict(company, 'MID_MARKET', facts)
      return [votes[0], steps[0]?.evidence.message.key]
    }
    const small = moderate.withAccounts(10, { acv: dollars(15_000) })
    const none = ['LOW_TOUCH', 'serviceModels.ECONOMICS_NONE']
    const borne = ['LOW_TOUCH', 'serviceModels.ECONOMICS']
    expect(economics(small)).toEqual(none)
    expect(economics(small, { retentionOf: () => 0.95 })).toEqual(borne)
    // 8.4 % of 30K takes more than half of a margin of 15 %.
    expect(economics(anOrganization({ grossMargin: 7500 }).withAccounts(10))).toEqual(borne)
    expect(economics(anOrganization({ grossMargin: 1500 }).withAccounts(10))).toEqual(none)
    // Spread over 1,000 accounts tech-touch is the cheapest: 140 of 900.
    const tiny = moderate.withAccounts(1000, { acv: dollars(900) })
    expect(economics(tiny)).toEqual(['TECH_TOUCH', 'serviceModels.ECONOMICS_NONE'])
  })

  it('follow the product', () => {
    const voteOf = (productComplexity: 'HIGH' | 'LOW') =>
      verdict(anOrganization({ productComplexity }).withAccounts(5), 'MID_MARKET').votes[1]
    expect([voteOf('HIGH'), voteOf('LOW')]).toEqual(['HIGH_TOUCH', 'TECH_TOUCH'])
  })

  it('know that product-led customers serve themselves, but enterprise', () => {
    const led = anOrganization({ growthMotion: 'PRODUCT_LED' })
      .withAccounts(5)
      .withAccounts(5, enterprise)
    expect(verdict(led, 'MID_MARKET').votes[2]).toBe('TECH_TOUCH')
    expect(verdict(led, 'ENTERPRISE').votes[2]).toBe('HIGH_TOUCH')
  })

  it.each<[Partial<CompetitionFacts>, string]>([
    [{}, 'LOW_TOUCH'],
    [{ drivesChurn: false }, 'TECH_TOUCH'],
    [{ drivesChurn: true, position: 'VALUE' }, 'LOW_TOUCH'],
    [{ position: 'VALUE' }, 'TECH_TOUCH'],
    [{ position: 'PREMIUM' }, 'HIGH_TOUCH'],
    [{ drivesChurn: false, position: 'PREMIUM' }, 'LOW_TOUCH'],
    [{ offered: 'HIGH_TOUCH', position: 'PREMIUM' }, 'HIGH_TOUCH'],
    [{ offered: 'HIGH_TOUCH', selfServeMarket: true }, 'TECH_TOUCH'],
  ])('match competition: %j gives %s', (facts, vote) => {
    const competitionOf = () => ({
      offered: 'LOW_TOUCH' as const,
      drivesChurn: null,
      position: null,
      selfServeMarket: false,
      ...facts,
    })
    expect(verdict(moderate.withAccounts(5), 'MID_MARKET', { competitionOf }).votes[3]).toBe(vote)
  })

  it.each([
    [500, 'HIGH_TOUCH'],
    [501, 'LOW_TOUCH'],
    [2000, 'LOW_TOUCH'],
    [2001, 'TECH_TOUCH'],
  ] as const)('bear %i customers with %s', (customers, vote) => {
    const projectedCustomersOf = () => customers
    const company = moderate.withAccounts(5, { acv: dollars(400_000) })
    expect(verdict(company, 'MID_MARKET', { projectedCustomersOf }).votes[4]).toBe(vote)
  })

  it('do not bear with high-touch many customers of whom one alone does not bear it', () => {
    const small = moderate.withAccounts(100, { segment: 'SMB', acv: dollars(5_000) })
    const { votes } = verdict(small, 'SMB')
    expect([votes[0], votes[4]]).toEqual(['TECH_TOUCH', 'TECH_TOUCH'])
  })

  it('do without dollars where the currency has no rate', () => {
    const pesos = anOrganization({ currency: 'COP' }).withAccounts(5)
    const { votes, listPriceVerdict, model } = verdict(pesos, 'MID_MARKET')
    expect([votes[0], listPriceVerdict, model]).toEqual([null, null, 'LOW_TOUCH'])
  })

  it('are taken for the accounts that pay, by what they pay', () => {
    const paying = moderate.withAccounts(4, { segment: 'MID_MARKET', acv: dollars(30_000) })
    const beside = paying.withAccounts(5, { segment: 'MID_MARKET', acv: 0 })
    const told = verdict(beside, 'MID_MARKET')
    expect([told.accounts, told.revenue]).toEqual([4, dollars(120_000)])
    expect(selectServiceModel(moderate.withAccounts(5, { acv: 0 }).view(on)).status).toBe(
      'NOT_EVALUATED',
    )
  })
})

describe('enterprise', () => {
  it('is never without people, whatever the votes', () => {
    const simple = anOrganization({ productComplexity: 'LOW' }).withAccounts(1500, {
      segment: 'ENTERPRISE',
      acv: dollars(5000),
    })
    const { model, raised, listPriceVerdict, scores } = verdict(simple, 'ENTERPRISE')
    expect(scores.TECH_TOUCH).toBeGreaterThan(scores.HIGH_TOUCH)
    // 2,514 is half of 5K.
    expect([model, raised, listPriceVerdict]).toEqual(['LOW_TOUCH', true, 'TOO_EXPENSIVE'])
  })
})

describe('the model', () => {
  it('is hybrid when the segments differ', () => {
    const mixed = moderate.withAccounts(20, enterprise).withAccounts(1500, smb)
    const { model, segments, evidence } = select(mixed)
    expect(model).toBe('HYBRID')
    expect(segments.map((each) => each.segment)).toEqual(['ENTERPRISE', 'SMB'])
    expect(localize('en', evidence.message)).toBe(
      'Hybrid fits: Enterprise High-touch and SMB Tech-touch.',
    )
  })

  it('is the segments’ when they agree', () => {
    const declared = anOrganization({ productComplexity: 'HIGH', serviceModel: 'LOW_TOUCH' })
    const answer = select(declared.withAccounts(20, enterprise))
    expect([answer.model, answer.declared]).toEqual(['HIGH_TOUCH', 'LOW_TOUCH'])
    expect(localize('pt', answer.evidence.message)).toContain('declarou Low-touch')
  })

  it('is nobody’s without customers', () => {
    expect(selectServiceModel(anOrganization().view(on))).toEqual({
      status: 'NOT_EVALUATED',
      reason: { key: 'serviceModels.REASON_NO_ACCOUNTS', params: {} },
    })
  })
})
