export { type ArrFlow, arrFlowOf, type ArrMoves } from './arr-flow.js'
export { balancesOf, type Balances } from './balances.js'
export { churnByReason, type LostForReason } from './churn-by-reason.js'
export type { BasisPoints, ImpactCase, ImpactInput, ImpactOutcome, ImpactYear } from './impact.js'
export { movementColumns, type MovementColumns } from './movement-columns.js'
export { type Retention, retentionOf, type RetentionSums } from './retention-of.js'
export {
  RETENTION_GROUPINGS,
  type RetentionGroup,
  type RetentionGrouping,
  type RetentionPoint,
  type RetentionSeriesInput,
} from './retention-group.js'
export { retentionImpact } from './retention-impact.js'
export { retentionSeries } from './retention-series.js'
export { RETENTION_VERDICTS, type JudgedRatio, type RetentionVerdict } from './judge-retention.js'
