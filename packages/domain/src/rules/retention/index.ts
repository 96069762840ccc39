export { type Acquisition, acquisitionOf } from './acquisition/acquisition-of.js'
export { ownImpact } from './acquisition/own-impact.js'
export type { ArrFlow } from './arr-flow.js'
export { balancesOf } from './balances.js'
export { churnByReason, type LostForReason } from './churn-by-reason.js'
export type { ImpactInput, ImpactOutcome, ImpactYear } from './impact.js'
export { firstMovementDay, movementColumns, type MovementColumns } from './movement-columns.js'
export { type Retention, retentionOf } from './retention-of.js'
export { type RenewalGroup, type RenewalPoint, renewalSeries } from './renewals/renewal-series.js'
export type {
  RetentionGroup,
  RetentionGrouping,
  RetentionPoint,
  RetentionSeriesInput,
} from './retention-group.js'
export { retentionImpact } from './retention-impact.js'
export { retentionSeries } from './retention-series.js'
export { reliedOnByRetention } from './relied-on.js'
export { ledgerMovements } from './ledger-movements.js'
export { type JudgedRatio, readable, type RetentionVerdict } from './judge-retention.js'
