import type { Messages } from '../messages'

/** What the rules find wrong with the organization. */
export const findingsEs: Messages['findings'] = {
  title: 'Hallazgos',
  description: 'Qué falla en la organización según las reglas y cómo corregirlo.',
  list: 'Hallazgos',
  severity: 'Gravedad',
  all: 'Todos',
  severities: { ERROR: 'Errores', WARNING: 'Avisos', INFO: 'Notas' },
  one: { ERROR: 'Error', WARNING: 'Aviso', INFO: 'Nota' },
  none: 'No hay hallazgos',
  noneExplanation: 'Ninguna regla tiene nada que decir de este día.',
  fix: 'Previsualizar la corrección',
  fixFor: 'Previsualizar la corrección: {{name}}',
  notEvaluated_one: '{{count}} regla no se pudo evaluar',
  notEvaluated_other: '{{count}} reglas no se pudieron evaluar',
}
