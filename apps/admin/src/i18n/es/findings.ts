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
  accept: 'Aceptar',
  acceptFor: 'Aceptar: {{name}}',
  reason: 'Por qué lo aceptamos',
  until: 'Aceptado hasta',
  untilExplanation:
    'El último día; vacío es sin plazo. Vuelve a aparecer si más cuentas comparten la causa.',
  accepted: 'Hallazgos aceptados',
  acceptedUntil: 'hasta el {{date}}',
  forGood: 'sin plazo',
  withdraw: 'Dejar de aceptar',
  withdrawFor: 'Dejar de aceptar: {{name}}',
  gone: 'Ya no se encuentra: se puede retirar',
  accounts_one: '{{count}} cuenta',
  accounts_other: '{{count}} cuentas',
}
