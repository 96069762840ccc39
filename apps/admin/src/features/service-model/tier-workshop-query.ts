import type { Moment } from '@/address/moment'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import {
  AdminTierThresholdsDocument,
  AdminTierWorkshopDocument,
  type AdminTierWorkshopMutation,
  type ChangeInput,
} from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'
import type { Thresholds } from './tier-stops'

const KEYS = { high: 'policy.tier.highTouch.acv', low: 'policy.tier.lowTouch.acv' } as const

/** The thresholds in force, and what the catalogue says of each. */
export interface KnownThresholds {
  readonly asOf: string
  readonly now: Thresholds
  /** What is the case where the organization has no figure of its own. */
  readonly usual: Thresholds
  readonly texts: Readonly<Record<keyof Thresholds, string>>
}

/** By which contract an account earns its tier at a moment, worded in a language. */
export function thresholdsQuery(slug: string, at: Moment, language: string) {
  return queryOptions({
    queryKey: ['tier-thresholds', slug, at, language],
    queryFn: async ({ signal }): Promise<KnownThresholds | null> => {
      const variables = { slug, at }
      const { benchmarks, organization } = await requestGraphql(
        AdminTierThresholdsDocument,
        variables,
        signal,
      )
      if (organization == null) return null
      const figures = new Map(benchmarks.map((figure) => [figure.key, figure]))
      const own = new Map(organization.policies.map(({ key, lower }) => [key, lower]))
      const usual = (which: keyof Thresholds) => figures.get(KEYS[which])?.lower ?? 0
      const now = (which: keyof Thresholds) => own.get(KEYS[which]) ?? usual(which)
      const text = (which: keyof Thresholds) => figures.get(KEYS[which])?.text ?? ''
      return {
        asOf: organization.asOf,
        now: { high: now('high'), low: now('low') },
        usual: { high: usual('high'), low: usual('low') },
        texts: { high: text('high'), low: text('low') },
      }
    },
  })
}

/** The changes that set thresholds. */
export function thresholdChanges(
  thresholds: Thresholds,
  before: Thresholds | null,
): readonly ChangeInput[] {
  return (['high', 'low'] as const)
    .filter((which) => before === null || thresholds[which] !== before[which])
    .map((which) => ({
      setPolicy: { key: KEYS[which], value: { number: thresholds[which] }, reason: null },
    }))
}

type Payload = AdminTierWorkshopMutation['previewPlan']

/** What thresholds would come to: the tiers as they are served now, and as they would be. */
export type Workshop = NonNullable<Payload['ok']>['organization']

interface WorkshopAnswer {
  readonly workshop: Workshop | null
  /** Why there is none. */
  readonly refusal: string | null
}

/** What other thresholds would come to with the movements that follow from them; nothing is written. */
export function workshopQuery(slug: string, scenarioId: string | null, thresholds: Thresholds) {
  return queryOptions({
    queryKey: ['tier-workshop', slug, scenarioId, thresholds],
    queryFn: async ({ signal }): Promise<WorkshopAnswer> => {
      const changes = thresholdChanges(thresholds, null)
      const input = { organizationId: slug, scenarioId, changes }
      const { previewPlan } = await requestGraphql(AdminTierWorkshopDocument, { input }, signal)
      const { ok, error } = previewPlan
      return { workshop: ok?.organization ?? null, refusal: error?.message ?? null }
    },
    placeholderData: keepPreviousData,
  })
}
