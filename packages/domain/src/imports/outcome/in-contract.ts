import type { WrittenMoney } from '../compile/written-money.js'
import { moneyIn } from '../compile/written-money.js'
import type { RowOutcome } from './row-outcome.js'

/**
 * A row with its amounts in the smallest unit of its contract's currency; or why they are not in it.
 *
 * @param contract the currency of the contract; null for the organization's.
 */
export function inContract<R extends { readonly written?: WrittenMoney }>(
  row: R,
  contract: string | null,
): R | Extract<RowOutcome, { readonly outcome: 'REFUSED' }> {
  const { written, ...rest } = row
  if (written === undefined) return row
  const money = moneyIn(written, contract ?? written.organization)
  if (!money.ok) return { outcome: 'REFUSED', refusals: money.error }
  return { ...rest, ...money.value } as unknown as R
}
