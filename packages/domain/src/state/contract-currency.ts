import type { Day } from '../kernel/days.js'
import type { MinorUnits } from '../kernel/minor-units.js'
import type { OrganizationState } from './organization-state.js'
import { planRatesOf } from './plan-rates.js'
import type { RecordTable } from './tables/record-table.js'

/**
 * The currency of an account's contract on a day; before its first version, as it began, and between its
 * lives, as it was. Null: the organization's.
 */
export function contractCurrency(
  table: RecordTable<'account'>,
  row: number,
  day: Day,
): string | null {
  const version = table.versionOn(row, day)
  const at = version === -1 ? table.versionShown(row, day) : version
  if (at === -1 || table.columns.fields.contractCurrency.at(at) === 0) return null
  return table.field(at, 'contractCurrency')
}

/** An amount of an account's contract in the organization's currency, at the plan rate of a day's fiscal year. */
export function inOwnCurrency(
  { accounts, organization }: OrganizationState,
  row: number,
  amount: MinorUnits,
  day: Day,
): MinorUnits {
  return planRatesOf(organization).worth(contractCurrency(accounts, row, day), amount, day)
}
