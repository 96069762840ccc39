import type { RangeBenchmarkKey } from '../benchmarks/benchmark-entry.js'
import type { LeadershipLayer } from '../state/vocabulary.js'

/** How the table measures one layer. */
export interface SpanRow {
  readonly people: RangeBenchmarkKey
  /** Team Leads count the people who report to them, the layers above the whole branch. */
  readonly wholeBranch: boolean
  /** What may be counted instead: leaders of the layer below. */
  readonly leaders: { readonly layer: LeadershipLayer; readonly figure: RangeBenchmarkKey } | null
}

/**
 * The span table: CSMs, or leaders of the layer below instead. The Chief Customer Officer is measured
 * by the functions led together, and is not in it.
 *
 * Source: TS "Leadership".
 */
export const SPAN_TABLE: Readonly<Record<Exclude<LeadershipLayer, 'CCO'>, SpanRow>> = {
  TEAM_LEAD: { people: 'span.teamLead.csms', wholeBranch: false, leaders: null },
  MANAGER: {
    people: 'span.manager.csms',
    wholeBranch: true,
    leaders: { layer: 'TEAM_LEAD', figure: 'span.manager.teamLeads' },
  },
  DIRECTOR: {
    people: 'span.director.csms',
    wholeBranch: true,
    leaders: { layer: 'MANAGER', figure: 'span.director.managers' },
  },
  VP: { people: 'span.vp.csms', wholeBranch: true, leaders: null },
}
