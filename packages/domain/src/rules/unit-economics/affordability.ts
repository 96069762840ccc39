import type { PolicyOverrides } from '../../benchmarks/overrides.js'
import { figuresFrom } from '../evidence/figures.js'
import { type Evidence, evidenceOf } from '../evidence/evidence.js'
import type { MinorUnits } from '../../kernel/minor-units.js'
import type { Tier } from '../../entities/vocabularies.js'
import type { CostJudgement } from './cost-judgement.js'
import { type CostCase, judgeCost, judgementFigures, judgementParams } from './judge-cost.js'

/** What else a cost is judged by. Everything left out is not known. */
export interface AffordabilityContext {
  /** The organization's overrides (`view.policies`); none by default. */
  readonly policies?: PolicyOverrides
  /** ISO 4217; only for saying it. */
  readonly currency: string
  /** Gross revenue retention a year, 0–1. */
  readonly retention?: number | null
  /** Gross margin, or the margin aimed at, 0–1. */
  readonly grossMargin?: number | null
  /** Whose model's multiple to show. */
  readonly tier?: Tier | null
}

/** A judged cost, with why. */
interface Affordability extends CostJudgement {
  readonly evidence: Evidence
}

const NO_OVERRIDES: PolicyOverrides = new Map()

/**
 * Whether a customer may cost so much: a what-if calculator over `judgeCost`, whose rules it documents.
 * 3,200 is 10.7 % of 30K, 21.3 % of 15K and 5.3 % of 60K.
 *
 * @param cost cost to serve a year, in minor units.
 * @param acv annual contract value, in minor units; zero gives no share, and the reason.
 * Source: BM "Step 1: unit economics".
 */
export function affordability(
  cost: MinorUnits,
  acv: MinorUnits,
  context: AffordabilityContext,
): Affordability {
  const { policies = NO_OVERRIDES, currency } = context
  const { retention = null, grossMargin = null, tier = null } = context
  const figures = figuresFrom(policies)
  const given: CostCase = {
    cost,
    revenue: acv,
    retention,
    grossMargin,
    tier,
    accountsWithoutCost: 0,
  }
  const judgement = judgeCost(figures, given)
  const evidence = evidenceOf(
    { key: 'unitEconomics.JUDGED', params: judgementParams(figures, given, judgement, currency) },
    [
      ['cost', cost, 'MINOR_UNITS'],
      ['acv', acv, 'MINOR_UNITS'],
      ['retention', retention, 'FRACTION'],
      ['grossMargin', grossMargin, 'FRACTION'],
    ],
    judgementFigures(figures, given),
  )
  return { ...judgement, evidence }
}
