import type { FieldSpec, ImportKind } from '../read/field-spec.js'
import { IMPORT_FIELDS } from '../read/import-fields.js'
import { unitsOfColumn } from '../read/currency-units.js'
import { HELD_DIGITS, heldAmount, type WrittenAmount } from '../read/written-amount.js'
import { refuseRow, type RowRefusal } from './row-refusal.js'
import { moneyIn, type WrittenMoney } from './written-money.js'

/** Kinds whose money is in the currency of an account's contract, which the state tells. */
const OF_CONTRACTS: ReadonlySet<ImportKind> = new Set([
  'ACCOUNTS',
  'ARR_MOVEMENTS',
  'CONTRACTS',
  'OPPORTUNITIES',
])

/**
 * Prepares the reading of a row's amounts. Those of contracts are kept as they are written, for whoever
 * knows the account; ARR is gathered before any is known, so its amounts are held to more digits.
 */
export function moneyOf(kind: ImportKind, organization: string) {
  const specs: Readonly<Record<string, FieldSpec>> = IMPORT_FIELDS[kind]
  const known = new Map<string, readonly string[]>()
  const unitsIn = (column: string | null): readonly string[] => {
    if (column === null) return []
    const units = known.get(column) ?? unitsOfColumn(column)
    known.set(column, units)
    return units
  }
  const fields = Object.keys(specs).filter((field) => /money/i.test(specs[field]?.type ?? ''))

  return (
    row: Record<string, unknown>,
    columnOf: ReadonlyMap<string, string | null>,
    refusals: RowRefusal[],
  ): void => {
    const amounts: WrittenMoney['amounts'][number][] = []
    for (const field of fields) {
      const amount = row[field]
      if (typeof amount !== 'object' || amount === null) continue
      const column = columnOf.get(field) ?? null
      const written = amount as WrittenAmount
      const units = [...written.units, ...unitsIn(column)]
      amounts.push({ ...written, units, field, column })
      delete row[field]
    }
    const text = row['currency']
    const told =
      typeof text === 'string' ? { text, column: columnOf.get('currency') ?? null } : null
    if (amounts.length === 0 && told === null) return
    const written: WrittenMoney = { organization, told, amounts }
    if (OF_CONTRACTS.has(kind)) row['written'] = written
    else {
      const money = moneyIn(written, organization)
      if (money.ok) Object.assign(row, money.value)
      else refusals.push(...money.error)
    }
    if (kind === 'ARR_MOVEMENTS') hold(written, row, refusals)
  }
}

function hold({ amounts }: WrittenMoney, row: Record<string, unknown>, refusals: RowRefusal[]) {
  for (const { field, column, ...amount } of amounts) {
    const { text: value } = amount
    const held = heldAmount(amount)
    if (held === 'TOO_PRECISE') {
      refusals.push(refuseRow('TOO_PRECISE', { value, digits: HELD_DIGITS }, column, value))
    } else if (held === 'NOT_A_NUMBER') {
      refusals.push(refuseRow('BAD_NUMBER', { value }, column, value))
    } else row[field] = held
  }
}
