import { currencyDigits } from '../../kernel/minor-units.js'
import { unitFits } from '../read/currency-units.js'
import { minorUnits, type WrittenAmount } from '../read/written-amount.js'
import { refuseRow, type RowRefusal } from './row-refusal.js'

/** An amount, and the field and the column that it is of; null when no column is. */
export interface CellAmount extends WrittenAmount {
  readonly field: string
  readonly column: string | null
}

/** What a row's cells say of money. */
export interface WrittenMoney {
  /** ISO 4217, the organization's. */
  readonly organization: string
  /** What the row's column of currencies says; null without. */
  readonly told: { readonly text: string; readonly column: string | null } | null
  readonly amounts: readonly CellAmount[]
}

/** Why the amounts of a row are not in the currency that they have to be in: its column, or their signs. */
function foreignMoney(
  { told, amounts }: Pick<WrittenMoney, 'amounts' | 'told'>,
  expected: string,
): readonly RowRefusal[] {
  const refusals: RowRefusal[] = []
  if (told !== null && !unitFits(told.text, expected)) {
    const params = { expected, actual: told.text }
    refusals.push(refuseRow('CURRENCY', params, told.column, told.text))
  }
  for (const { units, column, text } of amounts) {
    const actual = units.find((unit) => !unitFits(unit, expected))
    if (actual === undefined) continue
    refusals.push(refuseRow('CURRENCY', { expected, actual }, column, text))
  }
  return refusals
}

/** A row's amounts in the smallest unit of the currency in which they are kept, by field; or what is wrong with them. */
export function moneyIn(
  written: WrittenMoney,
  currency: string,
):
  | { readonly ok: true; readonly value: Readonly<Record<string, number>> }
  | { readonly ok: false; readonly error: readonly RowRefusal[] } {
  const refusals = [...foreignMoney(written, currency)]
  const values: Record<string, number> = {}
  for (const amount of written.amounts) {
    const { field, column, text } = amount
    const digits = currencyDigits(currency)
    const value = minorUnits(amount, digits)
    if (value === 'TOO_PRECISE') {
      refusals.push(refuseRow('TOO_PRECISE', { value: text, digits }, column, text))
    } else if (value === 'NOT_A_NUMBER') {
      refusals.push(refuseRow('BAD_NUMBER', { value: text }, column, text))
    } else values[field] = value
  }
  return refusals.length > 0 ? { ok: false, error: refusals } : { ok: true, value: values }
}
