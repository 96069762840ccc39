import type { Tier } from '../../entities/vocabularies.js'
import type { Id } from '../../kernel/ids.js'
import type { Message } from '../../kernel/message.js'
import type { MinorUnits } from '../../kernel/minor-units.js'
import type { OrganizationView } from '../../state/view.js'
import type { Evidence } from '../evidence/evidence.js'
import type { Ratio } from '../evidence/ratio.js'
import type { CostJudgement } from './cost-judgement.js'

/** What costs to serve are summed by. CSM is the seat, or the team's pool, that answers for an account. */
export const ECONOMICS_GROUPINGS = [
  'ACCOUNT',
  'CSM',
  'TEAM',
  'TIER',
  'SEGMENT',
  'ORGANIZATION',
] as const

export type EconomicsGrouping = (typeof ECONOMICS_GROUPINGS)[number]

/** Which group a line belongs to. */
export interface EconomicsGroup {
  readonly by: EconomicsGrouping
  /**
   * Id of the account, seat, team or organization (CSM: of the seat, or of the team that pools); the
   * tier; the segment. Null is "none of them".
   */
  readonly key: string | null
  /** As people named it; of tier and segment the code. Null is "none of them". */
  readonly name: string | null
}

/** What serving costs a year, in whole minor units. */
interface ServingCost {
  /** The covering seats' people, by the accounts' share of each seat's load. */
  readonly people: MinorUnits
  /** Shared resources, by policy. */
  readonly shared: MinorUnits
  /** Technology, by policy. */
  readonly technology: MinorUnits
  /** The accounts' part of the tech-touch tier's fixed investment. */
  readonly investment: MinorUnits
  /** The sum of the four. */
  readonly total: MinorUnits
}

/** One group of accounts: what they cost and what that means. The lines of a grouping add up. */
export interface EconomicsLine extends EconomicsGroup {
  readonly accounts: number
  readonly acv: MinorUnits
  readonly cost: ServingCost
  /** Of `people`, what pays for capacity that nothing fills. */
  readonly spare: MinorUnits
  /** Cost of seats that cover accounts by their role and have none; not part of the cost. */
  readonly idle: MinorUnits
  readonly costPerAccount: Ratio
  /** The tier that all its accounts are served as; null when they are mixed, or when there are none. */
  readonly tier: Tier | null
  /** Accounts covered by someone whose cost is not known: they cost more than is told. */
  readonly accountsWithoutCost: number
  readonly judgement: CostJudgement
  readonly evidence: Evidence
}

/** What unit economics are told beside the organization. */
export interface UnitEconomicsOptions {
  /** Gross revenue retention a year of a group, 0–1, out of the recorded movements; null: not known. */
  readonly retentionOf?: (group: EconomicsGroup) => number | null
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
