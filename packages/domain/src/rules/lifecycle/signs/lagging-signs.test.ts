import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type {
  HireTriggerId,
  TriggerGroup,
  TriggerGrouping,
} from '../../hire-triggers/hire-trigger.js'
import { signalColumns, touchpointColumns } from '../../health/fact-columns.js'
import { healthOfAccounts } from '../../health/health-of-accounts.js'
import { parseDay } from '../../../kernel/days.js'
import { localize } from '../../../messages/localize.js'
import { anOrganization } from '../../../testing/an-organization.js'
import { businessReviewCompletion } from '../contact/business-review-completion.js'
import { LaggingSigns } from './lagging-signs.js'

const on = '2026-03-02'
const asOf = parseDay(on) ?? 0
const old = { contractStart: '2020-01-01' }

// Accounts 1–4 are enterprises of the first team, 5–8 of the second, 9 and 10 mid-market of the second.
const company = anOrganization()
  .withPolicy('policy.hireTrigger.sign.leastAccounts', 4)
  .withTeam('North')
  .withSeat('CSM 1')
  .filledBy('Ana')
  .carrying(4, { ...old, segment: 'ENTERPRISE' })
  .withTeam('South')
  .withSeat('CSM 2')
  .filledBy('Bea')
  .carrying(4, { ...old, segment: 'ENTERPRISE' })
  .carrying(2, { ...old, segment: 'MID_MARKET' })
const view = company.view(on)
const idOf = (account: number) => company.id('account', `Account ${account}`)

interface Told {
  /** Days ago of business reviews, by account. */
  readonly reviews?: Readonly<Record<number, readonly number[]>>
  /** NPS now and a quarter ago, by account. */
  readonly nps?: Readonly<Record<number, readonly [now: number, before: number]>>
}

function factsOf({ reviews = {}, nps = {} }: Told) {
  const touchpoints = Object.entries(reviews).flatMap(([account, days]) =>
    days.map((day) => ({
      accountId: idOf(Number(account)),
      day: asOf - day,
      kind: 'BUSINESS_REVIEW' as const,
    })),
  )
  const signals = Object.entries(nps).flatMap(([account, [now, before]]) => {
    const accountId = idOf(Number(account))
    return [
      { accountId, metric: 'nps', day: asOf, value: now },
      { accountId, metric: 'nps', day: asOf - 100, value: before },
    ]
  })
  return {
    touchpoints: touchpoints.length === 0 ? null : touchpointColumns(view, touchpoints),
    health: healthOfAccounts(view, signalColumns(view, signals)),
  }
}

function signs(
  told: Told,
  rule: HireTriggerId = 'csm-enterprise',
  by: TriggerGrouping = 'ORGANIZATION',
  key = '',
) {
  const { touchpoints, health } = factsOf(told)
  return new LaggingSigns(view, touchpoints, health)
    .of(rule, { by, key, name: key })
    .map(({ kind, before, after, evidence }) => {
      return { kind, before, after, text: localize('en', evidence.message) }
    })
}
const team = (name: string) => company.id('team', name)

/** Four reviews of four a year, in the last twelve months and in those before. */
const [held, heldBefore] = [
  [10, 100, 190, 280],
  [370, 460, 550, 640],
]

describe('business reviews', () => {
  const falling = {
    reviews: {
      1: [...held.slice(0, 1), ...heldBefore],
      2: [...held.slice(0, 1), ...heldBefore],
      3: heldBefore,
      4: heldBefore,
      5: [...held, ...heldBefore],
    },
  }

  it('are falling in the book of the team that holds fewer: 2 of 16 after 16', () => {
    expect(signs(falling, 'csm-enterprise', 'TEAM', team('North'))).toEqual([
      {
        kind: 'REVIEWS_FALLING',
        before: 1,
        after: 2 / 16,
        text: 'Business reviews are falling: 13% of those expected took place in the last 12 months, 100% before.',
      },
    ])
    // 4 of 16 in both.
    expect(signs(falling, 'csm-enterprise', 'TEAM', team('South'))).toEqual([])
    expect(signs(falling, 'csm-mid-market', 'TEAM', team('South'))).toEqual([])
    expect(signs(falling)[0]).toMatchObject({ before: 20 / 32, after: 6 / 32 })
    expect(signs(falling, 'csm-enterprise', 'SEGMENT', 'ENTERPRISE')).toEqual(signs(falling))
  })

  it('are not told of a book that is too small', () => {
    const strict = company.withPolicy('policy.hireTrigger.sign.leastAccounts', 5).view(on)
    const { touchpoints, health } = factsOf(falling)
    const north: TriggerGroup = { by: 'TEAM', key: team('North'), name: 'North' }
    expect(new LaggingSigns(strict, touchpoints, health).of('csm-enterprise', north)).toEqual([])
  })

  it('are not while the fall is small, nothing is recorded, or the trigger is another', () => {
    // 31 of 32 after 32.
    const all = Object.fromEntries(
      Array.from({ length: 8 }, (_, index) => [
        index + 1,
        [...held.slice(index === 0 ? 1 : 0), ...heldBefore],
      ]),
    )
    expect(signs({ reviews: all })).toEqual([])
    expect(signs({})).toEqual([])
    for (const rule of ['csm-smb-tech-touch', 'support-tickets', 'leadership-span'] as const) {
      expect(signs(falling, rule)).toEqual([])
    }
  })

  it('are told by the completion that the answer about reviews tells', () => {
    const days = fc.array(fc.integer({ min: 0, max: 729 }), { maxLength: 9 })
    fc.assert(
      fc.property(fc.array(days, { minLength: 8, maxLength: 8 }), (reviews) => {
        const told = { reviews: Object.fromEntries(reviews.map((each, at) => [at + 1, each])) }
        const { touchpoints } = factsOf(told)
        const { byTier, total, previous } = businessReviewCompletion(view, touchpoints)
        const [sign] = signs(told)
        // Mid-market accounts had none, so that the whole differs by what was expected of them.
        const part = (total.expectedReviews - 8) / total.expectedReviews
        const [after, before] = [total, previous].map(
          ({ reviewCompletion }) => (reviewCompletion.value ?? 0) / part,
        )
        expect(byTier[0]?.accounts).toBe(8)
        if (sign !== undefined) {
          expect(sign.after).toBeCloseTo(after ?? 0, 9)
          expect(sign.before).toBeCloseTo(before ?? 0, 9)
        } else if (touchpoints !== null) {
          expect((before ?? 0) - (after ?? 0)).toBeLessThan(0.05)
        }
      }),
    )
  })
})

describe('health', () => {
  it('is worsening where the mean falls: from 80 and 60 points to 60 and 20', () => {
    // NPS of 50, 40, 30 and 10 are 100, 80, 60 and 20 points.
    expect(
      signs({ nps: { 1: [30, 40], 2: [10, 30] } }, 'csm-enterprise', 'TEAM', team('North')),
    ).toEqual([
      {
        kind: 'HEALTH_WORSENING',
        before: 70,
        after: 40,
        text: 'Health is worsening: 40 points on average, down from 70 in 90 days (2 accounts).',
      },
    ])
  })

  it('is not told of a book of which little is known, nor where it rises or stays', () => {
    const north = (nps: Told['nps']) =>
      signs({ ...(nps && { nps }) }, 'csm-enterprise', 'TEAM', team('North'))
    expect(north({ 1: [10, 50] })).toEqual([])
    expect(north({ 1: [40, 10], 2: [30, 30] })).toEqual([])
    expect(north({ 1: [39, 40], 2: [40, 40] })).toEqual([])
    expect(north({ 1: [10, 50], 2: [50, 10], 3: [50, 50] })).toEqual([])
  })
})
