import type { MinorUnits } from '../../../kernel/minor-units.js'
import type { Period } from '../../../kernel/periods.js'
import type { OrganizationState } from '../../../state/organization-state.js'
import { MONTHS_A_YEAR } from '../calendar-month.js'

/**
 * What winning customers cost over a period of so many whole months: the yearly cost on record, each for the
 * days on which it held, `months ÷ 12 × Σ cost × days ÷ days of the period`. Before the organization's own
 * record begins, as after an import, its first cost holds.
 *
 * @returns null when none is recorded for some of the days.
 */
export function acquisitionCost(
  { organization }: OrganizationState,
  { from, to }: Period,
  months: number,
): MinorUnits | null {
  let [sum, known] = [0, 0]
  for (const [at, version] of organization.history.entries()) {
    const begins = at === 0 ? Math.min(from, version.from) : version.from
    const days = Math.min(to, version.to) - Math.max(from, begins)
    if (days <= 0) continue
    const { acquisitionCost: yearly } = version.fields
    if (yearly === null) return null
    sum += yearly * days
    known += days
  }
  if (known === 0) return null
  return Math.round((sum / known) * (months / MONTHS_A_YEAR))
}
