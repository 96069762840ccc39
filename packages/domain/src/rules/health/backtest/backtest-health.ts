import type { Message } from '../../../kernel/message.js'
import { type Evidence, evidenceOf } from '../../evidence/evidence.js'
import type { HealthModel } from '../health-model.js'
import { isAtRisk, levelOf } from '../level-of.js'
import { backtestAhead } from './backtest-ahead.js'
import type { Backtest, BacktestAhead, BacktestCase, BacktestWarning } from './backtest.js'

/**
 * How long before the end a case was at risk without a break: the days from the first day of the last
 * run of AT_RISK or CRITICAL scores. An earlier fall that healed did not warn of this end.
 *
 * @returns zero when the last score was not at risk: no warning. Null without scores.
 */
function warningDays({ scores, endedOn }: BacktestCase, model: HealthModel): number | null {
  const known = scores.filter(({ day }) => day <= endedOn).toSorted((a, b) => b.day - a.day)
  if (known.length === 0) return null
  const healthy = known.findIndex(({ score }) => !isAtRisk(levelOf(score, model)))
  const run = healthy === -1 ? known : known.slice(0, healthy)
  const first = run.at(-1)
  return first === undefined ? 0 : endedOn - first.day
}

/**
 * Tests health scores on past contract ends: whether they told who would leave 30, 60 and 90 days ahead
 * (AUC, lift of the worst tenth, customers caught and false alarms at the at-risk level), and how long
 * before the end the churned were at risk. Small samples are not hidden: each lead time has its numbers
 * of cases, null with a reason where nothing can be said, and `reliable` from 20 cases (policy) of each
 * outcome.
 *
 * @param cases past ends with their scores; scores must rest on what was known on their day.
 * @param leadTimes days before the end.
 * Source: PM "Pillars"; 3-rules "Health and lifecycle".
 */
export function backtestHealth(
  cases: readonly BacktestCase[],
  model: HealthModel,
  leadTimes: readonly number[] = standardLeadTimes(model),
): Backtest {
  const churned = cases.filter(({ outcome }) => outcome === 'CHURNED')
  const ahead = [...new Set(leadTimes)]
    .toSorted((a, b) => a - b)
    .map((leadDays) => backtestAhead(cases, leadDays, model))
  const result: Omit<Backtest, 'evidence'> = {
    renewed: cases.length - churned.length,
    churned: churned.length,
    ahead,
    warning: warningOf(churned, model),
  }
  return { ...result, evidence: evidence(result, model) }
}

/** 30, 60 and 90 days: too short a notice, and the two ends of the notice that should be given. */
function standardLeadTimes({ figures }: HealthModel): readonly number[] {
  const { lower, upper } = figures.range('health.atRiskNotice')
  return [figures.number('health.shortNotice'), lower, upper]
}

function warningOf(churned: readonly BacktestCase[], model: HealthModel): BacktestWarning {
  const days = churned.map((each) => warningDays(each, model))
  const early = days.filter((each): each is number => each !== null && each > 0)
  const median = medianOf(early)
  const notice = model.figures.range('health.atRiskNotice').lower
  return {
    warned: early.length,
    missed: days.filter((each) => each === 0).length,
    unscored: days.filter((each) => each === null).length,
    medianDays:
      median === null
        ? {
            value: null,
            reason: { key: 'health.REASON_NONE_WARNED', params: { churned: churned.length } },
          }
        : { value: median, reason: null },
    inTime: early.filter((each) => each >= notice).length,
  }
}

/** The middle value, or the mean of the middle two; null of none. */
function medianOf(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b)
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]]
  return low === undefined || high === undefined ? null : (low + high) / 2
}

function evidence(result: Omit<Backtest, 'evidence'>, model: HealthModel): Evidence {
  const { renewed, churned, ahead, warning } = result
  const { used } = model.figures
  return evidenceOf(
    message(result, model),
    [
      ['renewed', renewed, 'RENEWALS'],
      ['churned', churned, 'RENEWALS'],
      ...ahead.map(({ leadDays, auc }) => [`auc${leadDays}`, auc.value, 'FRACTION'] as const),
      ['warned', warning.warned, 'RENEWALS'],
      ['missed', warning.missed, 'RENEWALS'],
      ['unscored', warning.unscored, 'RENEWALS'],
      ['medianDays', warning.medianDays.value, 'DAYS'],
    ],
    [
      used('health.shortNotice'),
      used('health.atRiskNotice'),
      used('policy.health.level.watch'),
      used('policy.health.backtest.tolerance'),
      used('policy.health.backtest.minimum'),
    ],
  )
}

function message(result: Omit<Backtest, 'evidence'>, model: HealthModel): Message {
  const { renewed, churned, warning } = result
  const best = furthest(result.ahead)
  const auc = best?.auc.value ?? null
  if (best === null || auc === null) {
    const minimum = model.figures.number('policy.health.backtest.minimum')
    return { key: 'health.BACKTEST_FEW', params: { renewed, churned, minimum } }
  }
  const { leadDays: days, lift, reliable } = best
  const params = {
    renewed: best.renewed,
    churned: best.churned,
    days,
    auc,
    lift: lift.value,
    warningDays: warning.medianDays.value,
    reliable,
  }
  return { key: 'health.BACKTEST', params }
}

/** The longest lead time that says something; a reliable one before an unreliable one. */
function furthest(ahead: readonly BacktestAhead[]): BacktestAhead | null {
  const telling = ahead.filter(({ auc }) => auc.value !== null)
  return telling.findLast(({ reliable }) => reliable) ?? telling.at(-1) ?? null
}
