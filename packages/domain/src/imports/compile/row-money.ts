import { unitsOfColumn } from '../read/currency-units.js'
import type { FieldSpec, ImportKind } from '../read/field-spec.js'
import type { FileMapping } from '../read/import-mapping.js'
import { HELD_DIGITS, heldAmount, type WrittenAmount } from '../read/written-amount.js'
import { refuseRow, type RowRefusal } from './row-refusal.js'
import { type CellAmount, moneyIn, type WrittenMoney } from './written-money.js'

/** Kinds whose money is in the currency of an account's contract, which the state tells. */
const OF_CONTRACTS: ReadonlySet<ImportKind> = new Set([
  'ACCOUNTS',
  'ARR_MOVEMENTS',
  'CONTRACTS',
  'OPPORTUNITIES',
  'RENEWALS',
])

export function isMoney({ type }: FieldSpec): boolean {
  return type === 'money' || type === 'signedMoney'
}

/** An amount of a row with the field and the column that it is of. */
export function amountOf(
  { value, digits, units, text }: WrittenAmount,
  field: string,
  column: string | null,
): CellAmount {
  return { field, column, value, digits, units, text }
}

/**
 * Prepares the reading of a row's amounts. Those of contracts are kept as they are written, for whoever
 * knows the account; ARR is gathered before any is known, so its amounts are held to more digits.
 */
export function moneyOf(kind: ImportKind, { fields }: FileMapping, organization: string) {
  const source = fields['currency']
  const currencyColumn = source !== undefined && 'column' in source ? source.column : null
  const unitsIn = new Map(
    Object.values(fields).flatMap((each) => {
      const units = 'column' in each ? unitsOfColumn(each.column) : []
      return 'column' in each && units.length > 0 ? [[each.column, units] as const] : []
    }),
  )

  return (
    row: Record<string, unknown>,
    cells: readonly CellAmount[],
    refusals: RowRefusal[],
  ): void => {
    const text = row['currency']
    const told = typeof text === 'string' ? { text, column: currencyColumn } : null
    if (cells.length === 0 && told === null) return
    const amounts = cells.map((amount) => {
      const named = unitsIn.get(amount.column ?? '')
      return named === undefined ? amount : { ...amount, units: [...amount.units, ...named] }
    })
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
  for (const amount of amounts) {
    const { text: value, field, column } = amount
    const held = heldAmount(amount)
    if (held === 'TOO_PRECISE') {
      refusals.push(refuseRow('TOO_PRECISE', { value, digits: HELD_DIGITS }, column, value))
    } else if (held === 'NOT_A_NUMBER') {
      refusals.push(refuseRow('BAD_NUMBER', { value }, column, value))
    } else row[field] = held
  }
}
