import type { Messages } from '../messages'

/** What serving customers costs, and whether they bear it. */
export const economicsEs: Messages['economics'] = {
  title: 'Economía unitaria',
  description: 'Cuánto cuesta atender a los clientes y si sus contratos lo cubren.',
  lines: 'Costo de servicio',
  groups: { TIER: 'Nivel', SEGMENT: 'Segmento', TEAM: 'Equipo', CSM: 'CSM' },
  cost: 'Costo de servicio al año',
  revenue: 'ACV',
  share: 'Porcentaje del ACV',
  marginLeft: 'Margen restante',
  idle: 'Capacidad ociosa',
  overhead: 'Liderazgo y Operaciones de CS',
  range: {
    BELOW: 'por debajo del rango',
    WITHIN: 'dentro del rango',
    ABOVE: 'por encima del rango',
  },
  verdicts: {
    LIGHT: 'Ligero',
    COMFORTABLE: 'Cómodo',
    VIABLE: 'Viable',
    TOO_EXPENSIVE: 'Demasiado caro',
    NONE: 'Sin veredicto',
  },
  ofAcv: '{{cost}} de {{acv}}',
  each: '{{cost}} cada una',
  multiple: 'el ACV es {{times}} veces el costo',
  breakEven: 'punto de equilibrio: {{acv}}',
  shareOf: '{{percent}} del ACV',
  nameless: 'Sin asignar',
  none: 'Sin costos en este día',
  noneExplanation: 'No hay cuentas o nadie las cubre.',
  movements: {
    title: 'Cambios de nivel',
    none: 'Cada cuenta está en su nivel',
    noneExplanation: 'Ninguna cuenta debe subir ni bajar en este día.',
    waiting_one: '{{count}} cuenta cruza el umbral por poco y espera la próxima evaluación.',
    waiting_other: '{{count}} cuentas cruzan el umbral por poco y esperan la próxima evaluación.',
    preview: 'Previsualizar el plan',
  },
}
