import { STANDARD_METRICS } from '../health/standard-metrics.js'
import { foldText } from './fold-text.js'
import type { FieldSource } from './import-mapping.js'
import type { MetricMapping } from './metric-mapping.js'

/** Headers of the standard metrics as exports write them; their own names count besides. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  logins: ['monthly logins', 'accesos', 'inicios de sesión', 'acessos'],
  weeklyActiveShare: ['weekly active users share', 'activos semanales', 'ativos semanais'],
  featureAdoption: ['adoption', 'adopción', 'adoção'],
  seatUsage: ['licence usage', 'license usage', 'uso de licencias', 'uso de licenças'],
  usageTrend: ['trend', 'tendencia de uso', 'tendência de uso'],
  nps: ['nps score'],
  csat: ['satisfaction', 'satisfaction score', 'satisfacción', 'satisfação'],
}

/**
 * The standard metrics that have a column of their own; none when the file names its metrics in a
 * column.
 */
export function suggestMetrics(
  header: readonly string[],
  fields: Readonly<Record<string, FieldSource>>,
): readonly MetricMapping[] {
  if (fields['metric'] !== undefined) return []
  return STANDARD_METRICS.flatMap(({ metric, family }): MetricMapping[] => {
    const words = new Set([metric, ...(WORDS[metric] ?? [])].map(foldText))
    const column = header.find((name) => words.has(foldText(name)))
    return column === undefined ? [] : [{ metric, family, take: 'mean', column }]
  })
}
