import { groupWords } from '../../../entities/messages/pt.js'
import { VOCABULARY_WORDS } from '../../../entities/vocabulary-registry.js'
import type { Room } from '../../../kernel/writer.js'
import { metricValue } from './metric-value.js'
import type { TargetsMessageParams } from './params.js'

/** O planejado e o alcançado, em português. */
export const targetsMessages: Room<'targets', TargetsMessageParams> = {
  'targets.PLAN_LINE': (p, f) => {
    const told = (value: number) => metricValue(p.metric, value, p.currency, f)
    const parts = [
      p.plan === null ? 'sem plano para o dia' : `plano ${told(p.plan)}`,
      ...(p.actual === null ? [] : [`hoje ${told(p.actual)}`]),
      ...(p.runOut === null ? [] : [`no fim do ano ${told(p.runOut)}`]),
    ]
    return `${VOCABULARY_WORDS.targetMetric.values[p.metric].pt}, ${groupWords(p)}: ${parts.join('; ')}.`
  },
  'targets.REASON_NO_PLAN': (_) => 'Não há plano para esse dia.',
  'targets.REASON_YEAR_AHEAD': (_) => 'O ano fiscal não começou.',
  'targets.REASON_NOT_FORECAST': (_) => 'Nada do que está registrado indica a quanto chegará.',
}
