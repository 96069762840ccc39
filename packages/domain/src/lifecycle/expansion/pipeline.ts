import type { Evidence } from '../../evidence/evidence.js'
import type { Ratio } from '../../evidence/ratio.js'
import type { MinorUnits } from '../../kernel/minor-units.js'
import type { OpportunityKind, OpportunityStage } from '../../state/vocabulary.js'
import type { Handoff, HandoffState } from './handoff.js'

/** Opportunities, and the growth that they stand for. */
export interface PipelineSum {
  readonly opportunities: number
  readonly amount: MinorUnits
}

/** The expansion pipeline of an organization. */
export interface ExpansionPipeline {
  readonly byStage: Readonly<Record<OpportunityStage, PipelineSum>>
  /** The open ones. */
  readonly open: PipelineSum
  readonly openByKind: Readonly<Record<OpportunityKind, PipelineSum>>
  readonly byHandoff: Readonly<Record<HandoffState, PipelineSum>>
  /** The open ones that are overdue or stalled, by amount, the largest first. */
  readonly stuck: readonly Handoff[]
  /** Open ones that no live seat answers for. */
  readonly unowned: PipelineSum
  /** Open ones whose expected day has passed. */
  readonly pastDue: PipelineSum
  /** Won ÷ decided, by number. */
  readonly winRate: Ratio
  readonly evidence: Evidence
}
