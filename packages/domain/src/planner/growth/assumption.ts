import type { BenchmarkKey } from '../../benchmarks/benchmarks.js'
import type { RoleFamily, Segment } from '../../entities/vocabularies.js'
import type { Day } from '../../kernel/days.js'
import type { CapacityRow } from '../../rules/capacity/capacity-row.js'
import type { FigureUsed } from '../../rules/evidence/evidence.js'
import type { Shortfall } from './shortfall.js'

/** What an assumption is made about: each segment, each role family, each row of the table, or the whole. */
type AssumptionScope = 'SEGMENT' | 'FAMILY' | 'ROW' | 'ORGANIZATION'

/**
 * What an assumption is counted in. A FRACTION is a part of the whole, A_YEAR a part of it in a year, a MULTIPLE
 * how many times, MINOR_UNITS money a year in the organization's currency, COUNT what one person carries.
 */
export type AssumptionUnit =
  | 'CUSTOMERS_A_MONTH'
  | 'MINOR_UNITS'
  | 'FRACTION_A_YEAR'
  | 'FRACTION'
  | 'MULTIPLE'
  | 'WEEKS'
  | 'DAYS'
  | 'MONTHS'
  | 'PROJECTS_A_YEAR'
  | 'COUNT'

interface AssumptionDefinition {
  readonly scope: AssumptionScope
  readonly unit: AssumptionUnit
  /** The smallest and the largest value that makes sense. */
  readonly least: number
  readonly most: number
  /** Whether it is a fact that nobody knows exactly, so that each run has its own; else a choice or a figure. */
  readonly isUnsure?: true
}

const share = (scope: AssumptionScope): AssumptionDefinition => ({
  scope,
  unit: 'FRACTION',
  least: 0,
  most: 1,
})
const yearly = (scope: AssumptionScope): AssumptionDefinition => ({
  scope,
  unit: 'FRACTION_A_YEAR',
  least: 0,
  most: 1,
})
const unsure = (definition: AssumptionDefinition): AssumptionDefinition => ({
  ...definition,
  isUnsure: true,
})

/** Everything that a projection assumes. */
export const ASSUMPTIONS = {
  /** New customers a month. */
  NEW_CUSTOMERS: unsure({
    scope: 'SEGMENT',
    unit: 'CUSTOMERS_A_MONTH',
    least: 0,
    most: 10_000,
  }),
  /** What a new customer pays a year. */
  NEW_REVENUE: unsure({ scope: 'SEGMENT', unit: 'MINOR_UNITS', least: 0, most: 1e15 }),
  /** Part of the customers that is lost in a year, before health and overload. */
  LOGO_CHURN: unsure(yearly('SEGMENT')),
  /** What a lost customer pays beside the mean of its segment. */
  LOST_SIZE: { scope: 'SEGMENT', unit: 'MULTIPLE', least: 0, most: 10 },
  /** Part of the revenue that customers who stay take away in a year. */
  CONTRACTION: unsure(yearly('SEGMENT')),
  /** What customers who stay add in a year, as a part of their revenue. */
  EXPANSION: unsure({ ...yearly('SEGMENT'), most: 5 }),
  /** Part of the customers that moves up a tier, or down, in a year. */
  TIER_UP: yearly('SEGMENT'),
  TIER_DOWN: yearly('SEGMENT'),
  /** Part of the customers that is at risk. */
  AT_RISK: share('SEGMENT'),
  /** Part of the new customers that gets an implementation. */
  IMPLEMENTED: share('SEGMENT'),
  /** The part at risk at which churn is as LOGO_CHURN says. */
  USUAL_AT_RISK: share('ORGANIZATION'),
  /** How many times as often a customer at risk churns. */
  AT_RISK_CHURN: { scope: 'ORGANIZATION', unit: 'MULTIPLE', least: 1, most: 100 },
  /** How many times as much churns where CSMs carry twice what they can. */
  OVERLOAD_CHURN: { scope: 'ORGANIZATION', unit: 'MULTIPLE', least: 1, most: 100 },
  /** By which part of what it pays a customer grows or shrinks at a time. */
  REVENUE_STEP: { scope: 'ORGANIZATION', unit: 'FRACTION', least: 0.001, most: 1 },
  IMPLEMENTATION_WEEKS: { scope: 'ORGANIZATION', unit: 'WEEKS', least: 0.1, most: 104 },
  /** Implementations that a specialist finishes in a year. */
  IMPLEMENTATIONS: { scope: 'ORGANIZATION', unit: 'PROJECTS_A_YEAR', least: 0, most: 10_000 },
  TARGET_UTILISATION: { scope: 'ORGANIZATION', unit: 'FRACTION', least: 0.01, most: 1 },
  /** Part of a role family's people that leaves in a year. */
  ATTRITION: unsure(yearly('FAMILY')),
  /** From the decision to hire to the first day. */
  LEAD_TIME: { scope: 'FAMILY', unit: 'DAYS', least: 0, most: 730 },
  /** From the first day to a whole seat. */
  RAMP: { scope: 'FAMILY', unit: 'MONTHS', least: 0, most: 36 },
  /** Loaded cost of one whole person a year. */
  LOADED_COST: { scope: 'FAMILY', unit: 'MINOR_UNITS', least: 0, most: 1e15 },
  /** What one person carries of a row of the capacity table: its upper figure. */
  PER_PERSON: { scope: 'ROW', unit: 'COUNT', least: 0.1, most: 1e6 },
  /** From how many a person the next hire is due; of rows that have a hire trigger. */
  TRIGGER: { scope: 'ROW', unit: 'COUNT', least: 0.1, most: 1e6 },
} as const satisfies Readonly<Record<string, AssumptionDefinition>>

/** The name of an assumption. */
export type AssumptionName = keyof typeof ASSUMPTIONS

/** Whose assumption it is; null for the whole organization. */
export type AssumptionSubject = Segment | RoleFamily | CapacityRow | null

/**
 * Where an assumption comes from: HISTORY, what the organization itself has seen; BENCHMARK, a figure of the
 * guides or of the organization's policy (`figures`; those of Postscale are our own); OVERRIDE, whoever asks.
 */
export type AssumptionSource = 'HISTORY' | 'BENCHMARK' | 'OVERRIDE'

/** What an assumption of own history rests on. */
export interface Observed {
  /** How many of what it is about were seen: customers won, customers at the start, years of work. */
  readonly observations: number
  readonly from: Day
  /** Exclusive. */
  readonly to: Day
  /** Whether it was seen of the whole organization, since its own part has too few. */
  readonly ofWhole: boolean
}

/** One assumption, where it comes from, and how far it may plausibly be off. */
export interface Assumption {
  readonly name: AssumptionName
  readonly subject: AssumptionSubject
  readonly unit: AssumptionUnit
  readonly value: number
  readonly source: AssumptionSource
  /** Null but for HISTORY. */
  readonly observed: Observed | null
  /** The figures of the catalogue behind a BENCHMARK; empty otherwise. */
  readonly figures: readonly FigureUsed[]
  /** Of a BENCHMARK that own history would go before: how much there is of it, and how much it takes. */
  readonly shortfall: Shortfall | null
  /**
   * Its plausible range: of history the interval in which its true value lies in four of five cases, of a
   * guide's range its ends, else a quarter (policy) below and above.
   */
  readonly low: number
  readonly high: number
}

/** The key of the catalogue by which a plausible range is made where there is none. */
export const PLAUSIBLE = 'policy.growth.plausible' satisfies BenchmarkKey

/** Whether each run of a projection has a value of its own for an assumption. */
export function isUnsure(name: AssumptionName): boolean {
  const definition: AssumptionDefinition = ASSUMPTIONS[name]
  return definition.isUnsure === true
}

/** A value within what makes sense of an assumption. */
export function sensible(name: AssumptionName, value: number): number {
  const { least, most } = ASSUMPTIONS[name]
  return Math.min(most, Math.max(least, value))
}
