/**
 * Health: signals become a score of 0–100 with its level and trend, for one account or for all of them
 * at once, and the score is tested on past renewals.
 */
export { AccountsHealth, type HealthColumns } from './accounts-health.js'
export { areaUnderCurve } from './backtest/area-under-curve.js'
export type { Backtest, BacktestAhead, BacktestWarning } from './backtest/backtest.js'
export {
  BACKTEST_OUTCOMES,
  type BacktestCase,
  type BacktestOutcome,
} from './backtest/backtest-case.js'
export { backtestHealth } from './backtest/backtest-health.js'
export { decileLift, type ScoredCase } from './backtest/decile-lift.js'
export type { FamilyHealth, Health, MetricHealth } from './health.js'
export { HEALTH_DIRECTIONS, type HealthDirection } from './health-direction.js'
export { healthFigures } from './health-figures.js'
export { type DatedScore, healthHistory } from './health-history.js'
export { HEALTH_LEVELS, type HealthLevel } from './health-level.js'
export { type FamilyModel, type HealthModel, healthModel } from './health-model.js'
export { healthOf, type MetricSignal } from './health-of.js'
export { healthOfAccounts } from './health-of-accounts.js'
export { isAtRisk, levelOf } from './level-of.js'
export {
  METRIC_DIRECTIONS,
  type MetricDirection,
  type MetricScale,
  type ScalePoint,
} from './metric-scale.js'
export { metricScore } from './metric-score.js'
export { type SignalColumns, signalColumns } from './signal-columns.js'
export { signalWindow } from './signal-window.js'
export { STANDARD_METRICS, type StandardMetric, UNSCORED_METRICS } from './standard-metrics.js'
export { type TicketSignal, ticketSignals } from './ticket-signals.js'
export { type TouchpointColumns, touchpointColumns } from './touchpoint-columns.js'
