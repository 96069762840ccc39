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

const change = ({ trend, days }: HealthMessageParams['SCORE'], f: Formats): string => {
  if (trend === null) return ''
  const points = f.number(Math.abs(trend), 0)
  if (points === '0') return `, unchanged in ${f.number(days)} days`
  return `, ${points} points ${trend > 0 ? 'up' : 'down'} in ${f.number(days)} days`
}
const cases = (p: { readonly renewed: number; readonly churned: number }, f: Formats): string =>
  `${f.number(p.renewed)} renewed and ${f.number(p.churned)} churned customers`

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
    return `Health ${f.number(p.score, 0)} of 100, ${LEVELS[p.level]}${change(p, f)}.${from}`
  },
  'health.REASON_NO_SIGNALS': () => 'There are no recent signals that count for a health score.',
  'health.REASON_NO_PAST': (p, f) =>
    `${f.number(p.days)} days before there were no signals of the same families to compare with.`,
  'health.ACCOUNTS': (p, f) =>
    `${f.number(p.scored)} of ${f.number(p.accounts)} accounts have a health score: ` +
    `${f.number(p.healthy)} healthy, ${f.number(p.watch)} to be watched, ${f.number(p.atRisk)} at risk, ` +
    `${f.number(p.critical)} critical.`,
  'health.BACKTEST': (p, f) => {
    const ranked =
      `${f.number(p.days)} days ahead the score ranked a churned customer below a renewed one in ` +
      `${f.percent(p.auc, 0)} of the pairs (${cases(p, f)}).`
    const lift =
      p.lift === null
        ? ''
        : ` The worst tenth churned ${f.number(p.lift, 1)} times as often as all.`
    const warned =
      p.warningDays === null
        ? ' None of the churned was at risk before.'
        : ` Half of those warned of were at risk for ${f.number(p.warningDays, 0)} days or more.`
    return `${ranked}${lift}${warned}${p.reliable ? '' : ' The sample is too small to rely on.'}`
  },
  'health.BACKTEST_FEW': (p, f) =>
    `With scores of ${cases(p, f)} nothing can be said; ${f.number(p.minimum)} of each are needed.`,
  'health.REASON_ONE_OUTCOME': (p, f) =>
    `${f.number(p.days)} days ahead there are scores of ${cases(p, f)}: not enough to compare.`,
  'health.REASON_FEW_CASES': (p, f) =>
    `${f.number(p.cases)} ${f.plural(p.cases, 'case has', 'cases have')} no worst tenth; ` +
    `${f.number(p.minimum)} are needed.`,
  'health.REASON_NO_CHURN': () => 'No customer with a score churned.',
  'health.REASON_NONE_WARNED': (p, f) =>
    p.churned === 0
      ? 'No customer churned.'
      : `None of ${f.number(p.churned)} churned ${f.plural(p.churned, 'customer', 'customers')} ` +
        'was at risk before.',
}
