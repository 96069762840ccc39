import type { Messages } from '../messages'

/** What is kept of the recurring revenue. */
export const retentionEs: Messages['retention'] = {
  title: 'Retención',
  description:
    'Cuánto se retiene de los ingresos recurrentes, con quién y por qué se pierde el resto.',
  series: 'GRR y NRR',
  period: 'Duración de cada período',
  periods: { YEAR: '12 meses', MONTH: '1 mes' },
  chart: 'Líneas de GRR y NRR de los últimos 24 meses; los valores están en la tabla de abajo.',
  latest: 'el último mes',
  values: 'Valores en una tabla',
  month: 'Hasta',
  logos: 'Retención de logos',
  left: 'Se fueron',
  leftCount_one: 'se fue {{count}}',
  leftCount_other: 'se fueron {{count}}',
  shrank_one: '{{count}} se redujo',
  shrank_other: '{{count}} se redujeron',
  byGroup: 'Últimos 12 meses',
  groups: { SEGMENT: 'Segmento', TIER: 'Nivel', TEAM: 'Equipo', CSM: 'CSM', COHORT: 'Cohorte' },
  verdicts: { STRONG: 'Fuerte', MIDDLING: 'Intermedia', WEAK: 'Débil', NONE: 'Sin veredicto' },
  churn: 'Churn por motivo',
  noChurn: 'No se perdió nada en los últimos 12 meses.',
  noReason: 'Sin motivo indicado',
  none: 'No hay retención que mostrar',
  noneExplanation: 'No hay movimientos de ingresos recurrentes registrados en estos meses.',
}
