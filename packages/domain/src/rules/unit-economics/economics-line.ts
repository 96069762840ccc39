import type { Tier } from '../../entities/vocabularies.js'
import type { Id } from '../../kernel/ids.js'
import type { Message } from '../../kernel/message.js'
import type { MinorUnits } from '../../kernel/minor-units.js'
import type { OrganizationView } from '../../state/view.js'
import type { Evidence } from '../evidence/evidence.js'
import type { Ratio } from '../evidence/ratio.js'
import type { CostJudgement } from './cost-judgement.js'
import type { LogoRetentionOf } from './onboarding-costs.js'

/** What costs to serve are summed by. CSM is the seat, or the team's pool, that answers for an account. */
export const ECONOMICS_GROUPINGS = [
  'ACCOUNT',
  'CSM',
  'TEAM',
  'TIER',
  'SEGMENT',
  'REGION',
  'ORGANIZATION',
] as const

export type EconomicsGrouping = (typeof ECONOMICS_GROUPINGS)[number]

/** Which group a line belongs to. */
export interface EconomicsGroup {
  readonly by: EconomicsGrouping
  /**
   * Id of the account, seat, team or organization (CSM: of the seat, or of the team that pools); the
   * tier; the segment; the region. Null is "none of them".
   */
  readonly key: string | null
  /** As people named it; of tier and segment the code. Null is "none of them". */
  readonly name: string | null
}

/** What serving costs a year, in whole minor units. */
export interface ServingCost {
  /** The covering seats' people, by the accounts' share of each seat's load; implementation apart. */
  readonly people: MinorUnits
  /** Leading and CS Operations, by the accounts' load. */
  readonly overhead: MinorUnits
  /** Shared resources, by policy; only the parts that no seat of the organization does. */
  readonly shared: MinorUnits
  /** Technology, by policy. */
  readonly technology: MinorUnits
  /** The accounts' part of the tech-touch tier's investment that no seat works off. */
  readonly investment: MinorUnits
  /** The year's part of what onboarding took once, spread over the accounts' life. */
  readonly onboarding: MinorUnits
  /** The sum of the six. */
  readonly total: MinorUnits
}

/** What onboarding takes, beside the yearly verdict. */
export interface OnboardingLine {
  /** Accounts whose onboarding a year of this line still pays a part of. */
  readonly accounts: number
  /** What onboarding them took, once. */
  readonly once: MinorUnits
  /** What the implementation seats that work for the line's accounts today cost a year, as they run. */
  readonly running: MinorUnits
  /** Their first year: `(yearly cost without onboarding + once) ÷ revenue`. */
  readonly firstYearShare: Ratio
  /** `once ÷ ((revenue × gross margin − yearly cost without onboarding) ÷ 12)`. */
  readonly monthsToRecover: Ratio
}

/** One group of accounts: what they cost and what that means. The lines of a grouping add up. */
export interface EconomicsLine extends EconomicsGroup {
  readonly accounts: number
  /** What they pay a year: balances, else ACV. */
  readonly revenue: MinorUnits
  readonly cost: ServingCost
  readonly onboarding: OnboardingLine
  /** Of `people`, what pays for capacity that nothing fills. */
  readonly spare: MinorUnits
  /** Cost of seats that cover accounts by their role and have none; not part of the cost. */
  readonly idle: MinorUnits
  readonly costPerAccount: Ratio
  /** The tier that all its accounts are served as; null when they are mixed, or when there are none. */
  readonly tier: Tier | null
  /** Accounts covered by someone whose cost is the guide's, converted by an exchange rate: no verdict. */
  readonly accountsWithoutCost: number
  /** Accounts that nobody serves as their CSM, nor a tech-touch tier instead. */
  readonly accountsUnserved: number
  /** The gross margin that the line is judged by, 0–1: by segment where policy sets it. */
  readonly grossMargin: number | null
  readonly judgement: CostJudgement
  readonly evidence: Evidence
}

/** What unit economics are told beside the organization. */
export interface UnitEconomicsOptions {
  /** Gross revenue retention a year of a group, 0–1, out of the recorded movements; null: not known. */
  readonly retentionOf?: (group: EconomicsGroup) => number | null
  /** Logo retention a year of a segment, 0–1, over which onboarding is spread; null: not known. */
  readonly logoRetentionOf?: LogoRetentionOf
  /** Only these accounts, which is how to page through them; all by default. Unknown ids are passed over. */
  readonly accountIds?: readonly Id[]
}

/** An answer that cannot be given, and why. */
export interface NotEvaluated {
  readonly status: 'NOT_EVALUATED'
  readonly reason: Message
}

/** Why nothing that rests on dollars is told: the currency is another and nobody said its rate. */
export function noDollarRate(view: OrganizationView): NotEvaluated {
  const { currency } = view.organization
  return {
    status: 'NOT_EVALUATED',
    reason: { key: 'unitEconomics.REASON_NO_RATE', params: { currency } },
  }
}
