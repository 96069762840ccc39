import { choiceInSentence } from '../../../entities/messages/choice-in-sentence.js'
import type { Formats } from '../../../kernel/formats.js'
import type { HealthMessageParams } from './params.js'
import type { Room } from '../../../kernel/writer.js'

const LEVELS = {
  HEALTHY: 'healthy',
  WATCH: 'to be watched',
  AT_RISK: 'at risk',
  CRITICAL: 'critical',
}

const daysOf = (days: number, f: Formats): string => f.count(days, 'day', 'days')
const change = ({ trend, days }: HealthMessageParams['SCORE'], f: Formats): string => {
  if (trend === null) return ''
  if (Math.round(trend) === 0) return `, unchanged in ${daysOf(days, f)}`
  const points = f.count(Math.abs(trend), 'point', 'points', 0)
  return `, ${points} ${trend > 0 ? 'up' : 'down'} in ${daysOf(days, f)}`
}
const cases = (p: { readonly renewed: number; readonly churned: number }, f: Formats): string =>
  `${f.count(p.renewed, 'customer', 'customers')} renewed and ${f.number(p.churned)} churned`

/** Health scores and their backtest in English. */
export const healthMessages: Room<'health', HealthMessageParams> = {
  'health.SCORE': (p, f) => {
    const missing = f.list(
      p.missing.map((family) => choiceInSentence('en', 'signalFamily', family)),
    )
    const from =
      missing === ''
        ? ''
        : ` Based on ${f.percent(p.coverage, 0)} of the weight: no signals of ${missing}.`
    const score = f.number(p.score, { digits: 0, beside: p.limits })
    const held =
      p.bySignals <= p.score
        ? ''
        : ` Held down by ${f.count(p.escalations, 'open escalation', 'open escalations')}; its signals come to ${f.number(p.bySignals, { digits: 0, beside: p.limits })}.`
    return `Health ${score} of 100, ${LEVELS[p.level]}${change(p, f)}.${held}${from}`
  },
  'health.REASON_NO_SIGNALS': () => 'There are no recent signals that count for a health score.',
  'health.REASON_NO_PAST': (p, f) =>
    `${daysOf(p.days, f)} before there were no signals of the same families to compare with.`,
  'health.ACCOUNTS': (p, f) =>
    `${f.number(p.scored)} of ${f.count(p.accounts, 'account', 'accounts')} with a health score: ` +
    `${f.number(p.healthy)} healthy, ${f.number(p.watch)} to be watched, ${f.number(p.atRisk)} at risk, ` +
    `${f.number(p.critical)} critical.`,
  'health.BACKTEST': (p, f) => {
    const ranked =
      `${daysOf(p.days, f)} ahead the score ranked a churned customer below a renewed one in ` +
      `${f.percent(p.auc, 0)} of the pairs (${cases(p, f)}).`
    const lift =
      p.lift === null
        ? ''
        : ` The worst tenth churned ${f.count(p.lift, 'time', 'times', 1)} as often as all.`
    const warned =
      p.warningDays === null
        ? ' None of the churned was at risk before.'
        : ` Half of those warned of were at risk for ${f.count(p.warningDays, 'day', 'days', 0)} or more.`
    return `${ranked}${lift}${warned}${p.reliable ? '' : ' The sample is too small to rely on.'}`
  },
  'health.BACKTEST_FEW': (p, f) =>
    `Scores of ${cases(p, f)} say nothing yet: ${f.number(p.minimum, { beside: [p.renewed, p.churned] })} of each are needed.`,
  'health.REASON_ONE_OUTCOME': (p, f) =>
    `${daysOf(p.days, f)} ahead there are scores of ${cases(p, f)}: not enough to compare.`,
  'health.REASON_FEW_CASES': (p, f) =>
    `Too few cases for a worst tenth: ${f.number(p.cases, { beside: p.minimum })}, and it takes ${f.number(p.minimum, { beside: p.cases })}.`,
  'health.REASON_NO_CHURN': () => 'No customer with a score churned.',
  'health.REASON_NONE_WARNED': (p, f) =>
    p.churned === 0
      ? 'No customer churned.'
      : `None of ${f.count(p.churned, 'churned customer', 'churned customers')} was at risk before.`,
}
