import {
  localize,
  type CapacityLine,
  type Locale,
  type OrganizationView,
  type RowLoad,
} from '@postscale/domain'
import { toEvidence } from '../../shared/evidence/to-evidence.js'
import { moneyOf } from '../../shared/money/money.js'
import type { CapacityLineType } from './types/capacity-line-type.js'

/** A line of a roll-up for GraphQL. Shares of pooled accounts leave fractions of a minor unit. */
export function toCapacityLine(
  view: OrganizationView,
  line: CapacityLine,
  locale: Locale,
): CapacityLineType {
  const { utilisation, acv, evidence, ...same } = line
  return {
    ...same,
    utilisation: utilisation.value,
    utilisationReason: utilisation.reason === null ? null : localize(locale, utilisation.reason),
    triggerUtilisation: triggerUtilisation(line.rows, line.capacity),
    acv: moneyOf(Math.round(acv), view.organization),
    evidence: toEvidence(evidence, locale),
  }
}

/** The load by hire triggers ÷ capacity; null where none of the rows has a trigger. */
export function triggerUtilisation(rows: readonly RowLoad[], capacity: number): number | null {
  const loads = rows.flatMap(({ triggerLoad }) => triggerLoad ?? [])
  if (loads.length === 0 || capacity === 0) return null
  return loads.reduce((sum, load) => sum + load, 0) / capacity
}
