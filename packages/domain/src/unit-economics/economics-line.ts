import type { Evidence } from '../evidence/evidence.js'
import type { Ratio } from '../evidence/ratio.js'
import type { MinorUnits } from '../kernel/minor-units.js'
import type { Tier } from '../state/vocabulary.js'
import type { CostJudgement } from './cost-judgement.js'
import type { EconomicsGroup } from './economics-group.js'

/** What serving costs a year, in whole minor units. */
export interface ServingCost {
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
