import { groupWords } from '../../../entities/messages/es.js'
import { VOCABULARY_WORDS } from '../../../entities/vocabulary-registry.js'
import type { Room } from '../../../kernel/writer.js'
import { metricValue } from './metric-value.js'
import type { TargetsMessageParams } from './params.js'

/** Lo planificado y lo alcanzado, en español. */
export const targetsMessages: Room<'targets', TargetsMessageParams> = {
  'targets.PLAN_LINE': (p, f) => {
    const told = (value: number) => metricValue(p.metric, value, p.currency, f)
    const parts = [
      p.plan === null ? 'sin plan para el día' : `plan ${told(p.plan)}`,
      ...(p.actual === null ? [] : [`hoy ${told(p.actual)}`]),
      ...(p.runOut === null ? [] : [`al cierre del año ${told(p.runOut)}`]),
    ]
    return `${VOCABULARY_WORDS.targetMetric.values[p.metric].es}, ${groupWords(p)}: ${parts.join('; ')}.`
  },
  'targets.REASON_NO_PLAN': (_) => 'No hay plan para ese día.',
  'targets.REASON_YEAR_AHEAD': (_) => 'El año fiscal no ha comenzado.',
  'targets.REASON_NOT_FORECAST': (_) => 'Nada de lo registrado indica a cuánto llegará.',
}
