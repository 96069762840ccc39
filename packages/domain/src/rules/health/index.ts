/**
 * Health: signals become a score of 0–100 with its level and trend, for one account or for all of them
 * at once, and the score is tested on past renewals.
 */
export { AccountsHealth, type HealthColumns } from './accounts-health.js'
export { areaUnderCurve, decileLift, type ScoredCase } from './backtest/decile-lift.js'
export {
  type Backtest,
  BACKTEST_OUTCOMES,
  type BacktestAhead,
  type BacktestCase,
  type BacktestOutcome,
  type BacktestWarning,
} from './backtest/backtest.js'
export { backtestHealth } from './backtest/backtest-health.js'
export {
  type FamilyHealth,
  type Health,
  HEALTH_DIRECTIONS,
  HEALTH_LEVELS,
  type HealthDirection,
  type HealthLevel,
  type MetricHealth,
} from './health.js'
export { healthFigures } from './health-figures.js'
export { type DatedScore, healthHistory } from './health-history.js'
export { type FamilyModel, type HealthModel, healthModel } from './health-model.js'
export { healthOf, type MetricSignal, signalWindow } from './health-of.js'
export { healthOfAccounts } from './health-of-accounts.js'
export { isAtRisk, levelOf } from './level-of.js'
export {
  METRIC_DIRECTIONS,
  type MetricDirection,
  type MetricScale,
  metricScore,
  type ScalePoint,
} from './metric-scale.js'
export {
  type SignalColumns,
  signalColumns,
  type TouchpointColumns,
  touchpointColumns,
} from './fact-columns.js'
export { STANDARD_METRICS, type StandardMetric, UNSCORED_METRICS } from './standard-metrics.js'
export { type TicketSignal, ticketSignals } from './ticket-signals.js'
