/**
 * Health: signals become a score of 0–100 with its level and trend, for one account or for all of them
 * at once, and the score is tested on past renewals.
 */
export { AccountsHealth } from './accounts-health.js'
export { healthDays, riskDays } from './fact-history.js'
export { HealthBack } from './health-back.js'
export type { Backtest, BacktestCase } from './backtest/backtest.js'
export { backtestHealth } from './backtest/backtest-health.js'
export { type Health, HEALTH_LEVELS, type HealthDirection, type HealthLevel } from './health.js'
export { healthFigures } from './health-figures.js'
export { healthContext } from './escalation-ceiling.js'
export { healthHistory } from './health-history.js'
export { type HealthModel, healthModel } from './health-model.js'
export { healthOf, type MetricSignal, signalWindow } from './health-of.js'
export { healthOfAccounts } from './health-of-accounts.js'
export { isAtRisk, levelOf } from './level-of.js'
export type { MetricScale } from './metric-scale.js'
export {
  type SignalColumns,
  latestByAccount,
  signalColumns,
  type TouchpointColumns,
  touchpointColumns,
} from './fact-columns.js'
