import { groupWords } from '../../../entities/messages/en.js'
import { VOCABULARY_WORDS } from '../../../entities/vocabulary-registry.js'
import type { Room } from '../../../kernel/writer.js'
import { metricValue } from './metric-value.js'
import type { TargetsMessageParams } from './params.js'

/** What is planned and reached, in English. */
export const targetsMessages: Room<'targets', TargetsMessageParams> = {
  'targets.PLAN_LINE': (p, f) => {
    const told = (value: number) => metricValue(p.metric, value, p.currency, f)
    const parts = [
      p.plan === null ? 'no plan is set on the day' : `plan ${told(p.plan)}`,
      ...(p.actual === null ? [] : [`now ${told(p.actual)}`]),
      ...(p.runOut === null ? [] : [`at the year’s end ${told(p.runOut)}`]),
    ]
    return `${VOCABULARY_WORDS.targetMetric.values[p.metric].en}, ${groupWords(p)}: ${parts.join('; ')}.`
  },
  'targets.REASON_NO_PLAN': (_) => 'No plan is set for that day.',
  'targets.REASON_YEAR_AHEAD': (_) => 'The fiscal year has not begun.',
  'targets.REASON_NOT_FORECAST': (_) => 'Nothing on record tells what this comes to.',
}
