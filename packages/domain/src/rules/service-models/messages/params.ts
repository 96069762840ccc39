import type {
  Complexity,
  RolloutPhase,
  Segment,
  ServiceModel,
  Tier,
} from '../../../entities/vocabularies.js'
import type { NoParams, Registered } from '../../../kernel/message.js'
import type { CostVerdict } from '../../unit-economics/cost-judgement.js'

type Requirement =
  | 'GROSS_MARGIN'
  | 'BASE_SIZE'
  | 'PLAYBOOKS'
  | 'PRODUCT_MARKET_FIT'
  | 'INSTRUMENTATION'
  | 'HEALTH_DATA'
  | 'SIMPLE_PRODUCT'
  | 'AUTOMATION'
  | 'TIERS_DEFINED'

type Chosen = { readonly segment: Segment; readonly model: Tier }
/** What the larger of ACV and revenue is. */
type Basis = 'ACV' | 'REVENUE'
type Earned = {
  readonly tier: Tier
  readonly basis: Basis
  readonly value: number
  readonly threshold: number
  readonly currency: string
}
type Borne = Chosen & {
  readonly share: number
  /** Where the verdicts on the share begin and end. */
  readonly limits: readonly number[]
  readonly averageRevenue: number
  readonly currency: string
}
type Won = Chosen & { readonly score: number; readonly listPriceVerdict: CostVerdict | null }

/**
 * What the messages about service models and tiers are told. Money in minor units, rates as fractions,
 * dates `YYYY-MM-DD`; null is not known, or none.
 */
export interface ServiceModelsMessageParams {
  readonly TIER_ACV: Earned
  readonly TIER_ACV_BELOW: Earned
  readonly TIER_STRATEGIC: { readonly tier: Tier }
  readonly TIER_COMPLEXITY: { readonly tier: Tier }
  readonly TIER_AT_RISK: { readonly tier: Tier; readonly until: string }
  readonly TIER_PROMOTION_OVER: { readonly tier: Tier; readonly on: string }
  readonly TIER_WAITS: {
    readonly tier: Tier
    readonly basis: Basis
    readonly next: Tier
    readonly limit: number
  }
  readonly TIER_WAITED: { readonly tier: Tier }
  readonly MOVEMENT: {
    readonly account: string
    readonly from: Tier
    readonly to: Tier
    readonly until: string | null
  }
  readonly LEFT_OUT_LEAVING: { readonly on: string }
  readonly LEFT_OUT_TOO_EXPENSIVE: {
    readonly tier: Tier
    readonly cost: number
    readonly revenue: number
    readonly currency: string
  }
  readonly LEFT_OUT_NO_CAPACITY: { readonly tier: Tier }
  readonly LEFT_OUT_SAVES_NOTHING: {
    readonly tier: Tier
    readonly before: number
    readonly after: number
    readonly currency: string
  }
  readonly LEFT_OUT_NOT_FOUNDED: {
    readonly investment: number
    readonly accounts: number
    readonly breakEven: number
    readonly currency: string
  }

  readonly PLAN_TITLE: { readonly movements: number }
  /** Accounts that are to move, and those whose small crossing waits. */
  readonly MOVEMENTS: { readonly moving: number; readonly waiting: number }

  readonly ECONOMICS: Borne
  readonly ECONOMICS_NONE: Borne
  readonly COMPLEXITY: { readonly complexity: Complexity; readonly model: Tier }
  readonly EXPECTATIONS: Chosen
  readonly EXPECTATIONS_PRODUCT_LED: Chosen
  readonly COMPETITION: Chosen & { readonly offered: Tier }
  readonly COMPETITION_SELF_SERVE: { readonly segment: Segment }
  readonly COMPETITION_UNKNOWN: { readonly segment: Segment }
  readonly SCALE_VOTE: Chosen & { readonly customers: number }
  readonly SEGMENT: Won
  readonly SEGMENT_RAISED: Won
  readonly SELECTED: {
    readonly model: ServiceModel
    readonly declared: ServiceModel | null
    readonly segments: readonly Chosen[]
  }
  readonly READINESS: {
    readonly model: ServiceModel
    readonly status: 'READY' | 'NOT_READY' | 'UNKNOWN'
    readonly missing: readonly Requirement[]
    readonly unknown: readonly Requirement[]
  }

  readonly EVOLUTION: {
    readonly customers: number
    readonly stage: 'FOUNDERS' | 'FIRST_CSMS' | 'TIERS' | 'DYNAMIC'
    readonly customersToNext: number | null
  }
  readonly SCALE: {
    readonly customers: number
    readonly needs: readonly { readonly model: ServiceModel; readonly csms: number }[]
  }
  readonly ROLLOUT: {
    readonly model: ServiceModel
    readonly phase: RolloutPhase | null
    readonly done: number
    readonly items: number
    readonly daysLate: number
  }

  readonly REASON_NO_ACCOUNTS: NoParams
  readonly UNPAID_HAS_NO_TIER: NoParams
  readonly REASON_NO_ITEMS: NoParams
  readonly REASON_NO_REVENUE: NoParams
}

declare module '../../../kernel/message.js' {
  interface MessageRegistry extends Registered<'serviceModels', ServiceModelsMessageParams> {}
}
