import type { BacktestCase } from './backtest-case.js'

/**
 * The score that a case had so many days before its end: the latest one up to that day, at most
 * `tolerance` days older. Null without one.
 */
export function scoreAhead(
  { scores, endedOn }: BacktestCase,
  leadDays: number,
  tolerance: number,
): number | null {
  const day = endedOn - leadDays
  let latest: BacktestCase['scores'][number] | null = null
  for (const each of scores) {
    if (each.day > day || each.day < day - tolerance) continue
    if (latest === null || each.day > latest.day) latest = each
  }
  return latest?.score ?? null
}
