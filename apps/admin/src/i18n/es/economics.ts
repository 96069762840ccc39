import type { Messages } from '../messages'

/** What serving customers costs, and whether they bear it. */
export const economicsEs: Messages['economics'] = {
  title: 'Economía',
  description: 'Cuánto cuesta atender a los clientes y si sus contratos lo soportan.',
  lines: 'Costo de servicio',
  groups: { TIER: 'Nivel', SEGMENT: 'Segmento', TEAM: 'Equipo', CSM: 'CSM' },
  cost: 'Costo de servicio al año',
  revenue: 'ACV',
  share: 'Parte del ACV',
  marginLeft: 'Margen restante',
  idle: 'Costo ocioso',
  overhead: 'Dirección y operaciones',
  range: { BELOW: 'bajo el rango', WITHIN: 'en el rango', ABOVE: 'sobre el rango' },
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
  breakEven: 'equilibrio en {{acv}}',
  shareOf: '{{percent}} del ACV',
  nameless: 'Ninguno de ellos',
  none: 'Sin costos en este día',
  noneExplanation: 'No hay cuentas o nadie las cubre.',
  movements: {
    title: 'Cambios de nivel',
    none: 'Cada cuenta está en su nivel',
    noneExplanation: 'Ninguna cuenta debe subir ni bajar en este día.',
    waiting_one: '{{count}} cruce pequeño espera la próxima evaluación.',
    waiting_other: '{{count}} cruces pequeños esperan la próxima evaluación.',
    preview: 'Previsualizar el plan',
  },
}
