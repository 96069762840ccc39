import type { Segment } from '../../entities/vocabularies.js'

/** Accounts with a health score by segment, and those of them that are at risk. */
export type AtRisk = ReadonlyMap<Segment, { readonly scored: number; readonly risky: number }>

/** What is not in the organization's state. */
export interface GrowthFacts {
  /** Null or left out where health is not known. */
  readonly atRisk?: AtRisk | null
}
