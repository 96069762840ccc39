import { anOrganization } from '@postscale/domain/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import { guideCode } from '../assignment/guide-code.js'
import { useApp } from '../http/use-app.js'
import { errorFields } from '../plans/plan-api.js'
import { plantFixture } from '../reads/plant.js'

const dollars = (amount: number) => amount * 100

/** Four customers, all of them low-touch, with a CSM who costs 120,000. */
const story = [5000, 20_000, 60_000, 200_000].reduce(
  (made, acv) =>
    made
      .withAccount(`A${acv}`, { acv: dollars(acv), tier: 'LOW_TOUCH', segment: 'MID_MARKET' })
      .coveredBy({ seat: 'CSM' }),
  anOrganization({ slug: 'tiered' })
    .withPolicy('policy.cost.techTouch.fixed', 0)
    .withTeam('Success')
    .withSeat('CSM', { budgetedCost: dollars(120_000) })
    .filledBy('Ana'),
)

const input = {
  leastGrr: 0.92,
  assumptions: [
    { tier: 'HIGH_TOUCH', grr: 0.95, costMinor: dollars(10_000) },
    { tier: 'LOW_TOUCH', grr: 0.9, costMinor: dollars(2000) },
    { tier: 'TECH_TOUCH', grr: 0.8, costMinor: dollars(500) },
  ],
}

describe('cheapestTierThresholds', () => {
  const api = useApp()
  const ask = async (query: string, variables: object = {}, locale = 'en') => {
    const { body } = await api.ask(query, {
      variables: { ...variables },
      headers: { 'accept-language': locale },
    })
    expect(body.errors).toBeUndefined()
    return body.data
  }
  const money = '{ amountMinor }'
  const serving = `{ highTouchFrom ${money} lowTouchFrom ${money} cost ${money} grr seats tiers { tier accounts cost ${money} grr } }`
  const question = (slug = 'tiered') => `query ($input: CheapestTierThresholdsInput! = {}) {
    organization(slug: "${slug}") { cheapestTierThresholds(input: $input) { reason answer {
      leastGrr accounts revenue ${money} bound ${money} priceBound ${money} pricePerPoint ${money} revenuePerPoint ${money}
      expectations { grr { tier segment grr source accounts figureKey } costs { tier source cost ${money} } }
      today ${serving} inForce ${serving} best ${serving} highest ${serving}
      up { accounts revenue ${money} } down { accounts revenue ${money} } capacity
      frontier { leastGrr grr cost ${money} highTouchFrom ${money} lowTouchFrom ${money} }
      certificate { checked needed multiplier places tiers { costs kept } }
      outOfReach notes plan { title reason changeCount preview { ${errorFields} } } } } } }`
  const answerTo = async (variables: object = {}, locale = 'en') => {
    const { organization } = await ask(question(), variables, locale)
    return organization.cheapestTierThresholds.answer
  }

  beforeAll(async () => {
    await plantFixture(api.database, story)
    await plantFixture(api.database, anOrganization({ slug: 'euros', currency: 'EUR' }))
    await plantFixture(api.database, anOrganization({ slug: 'empty' }))
  })

  it('says where tiers should begin, what that costs, and proves it', async () => {
    expect(await answerTo({ input })).toMatchObject({
      accounts: 4,
      revenue: { amountMinor: dollars(285_000) },
      // Of 285,000, 264,000 are expected to be kept: 262,200 have to be.
      today: { cost: { amountMinor: dollars(8000) }, grr: 0.9, highTouchFrom: null },
      best: {
        cost: { amountMinor: dollars(13_000) },
        grr: expect.closeTo(264 / 285),
        lowTouchFrom: { amountMinor: dollars(50_000) },
        highTouchFrom: { amountMinor: dollars(100_000) },
        tiers: [{ accounts: 1 }, { accounts: 1 }, { accounts: 2 }],
      },
      bound: { amountMinor: dollars(13_000) },
      pricePerPoint: { amountMinor: dollars(2280) },
      revenuePerPoint: { amountMinor: dollars(2850) },
      up: { accounts: 1, revenue: { amountMinor: dollars(200_000) } },
      down: { accounts: 2, revenue: { amountMinor: dollars(25_000) } },
      certificate: { checked: true, needed: dollars(262_200), places: [2, 3] },
      outOfReach: null,
      notes: [],
      plan: {
        title: 'Begin Low-touch at $50,000 and High-touch at $100,000',
        changeCount: 4,
        preview: { error: null },
      },
    })
  })

  it('has a certificate that the guide’s own lines check', async () => {
    const { provedCost } = await guideCode('tier-thresholds.md')
    const { certificate, priceBound, bound } = await answerTo({ input })
    // What is proved is rounded up, since costs are whole cents.
    expect(Math.ceil(provedCost(certificate, certificate.multiplier))).toBe(priceBound.amountMinor)
    for (const multiplier of [0, 0.5, 1, 3]) {
      expect(provedCost(certificate, multiplier)).toBeLessThanOrEqual(bound.amountMinor)
    }
  })

  it('says in the reader’s language why no thresholds reach a floor', async () => {
    const answer = await answerTo({ input: { ...input, leastGrr: 0.99 } }, 'es')
    expect(answer).toMatchObject({
      best: null,
      bound: null,
      certificate: null,
      highest: { grr: 0.95 },
      plan: { changeCount: 0 },
    })
    expect(answer.outOfReach).toMatch(/^Con ningún umbral se espera retener 99/)
  })

  it('says why there is no answer', async () => {
    const { organization } = await ask(question('euros'))
    expect(organization.cheapestTierThresholds).toMatchObject({ answer: null })
    expect(organization.cheapestTierThresholds.reason).toMatch(/EUR/)
    const empty = await ask(question('empty'))
    expect(empty.organization.cheapestTierThresholds).toEqual({
      answer: null,
      reason: 'No account pays, so there is nobody to part into tiers.',
    })
  })

  it('refuses what makes no sense, and names it', async () => {
    for (const [wrong, field] of [
      [{ leastGrr: 1.1 }, 'leastGrr'],
      [{ leastGrr: -0.1 }, 'leastGrr'],
      [{ assumptions: [{ tier: 'HIGH_TOUCH', grr: 95 }] }, 'grr'],
      [{ assumptions: [{ tier: 'HIGH_TOUCH', costMinor: -1 }] }, 'costMinor'],
      [{ assumptions: [{ tier: 'LOW_TOUCH' }, { tier: 'LOW_TOUCH' }] }, 'tier'],
    ] as const) {
      const { body } = await api.ask(question(), { variables: { input: wrong } })
      expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' })
      expect(JSON.stringify(body.errors)).toContain(field)
    }
  })

  it('is applied in one revision: then tiers begin there, and everybody is served so', async () => {
    const apply = `mutation ($input: ApplyCheapestTierThresholdsInput!) { applyCheapestTierThresholds(input: $input) {
      ok { changed replayed revision plan { title } } ${errorFields} } }`
    const write = { organizationId: 'tiered', idempotencyKey: 'thresholds', thresholds: input }
    const { applyCheapestTierThresholds: first } = await ask(apply, { input: write })
    expect(first).toMatchObject({ ok: { changed: true, replayed: false }, error: null })
    const again = await ask(apply, { input: write })
    expect(again.applyCheapestTierThresholds.ok).toMatchObject({
      replayed: true,
      revision: first.ok.revision,
    })
    const { organization } = await ask(`{ organization(slug: "tiered") {
      tiers { lowTouchFrom ${money} highTouchFrom ${money} lines { tier accounts } }
      tierMovements { movementCount leftOutCount } } }`)
    expect(organization).toMatchObject({
      tiers: {
        lowTouchFrom: { amountMinor: dollars(50_000) },
        highTouchFrom: { amountMinor: dollars(100_000) },
        lines: [{ accounts: 1 }, { accounts: 1 }, { accounts: 2 }],
      },
      tierMovements: { movementCount: 0, leftOutCount: 0 },
    })
    expect(await answerTo({ input })).toMatchObject({
      today: { cost: { amountMinor: dollars(13_000) } },
      plan: { changeCount: 0 },
    })
  })
})
