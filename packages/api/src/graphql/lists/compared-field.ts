import { inOwnCurrency, type MinorUnits } from '@postscale/domain'
import { listed } from './listed-kinds.js'
import type { Things } from './things.js'

/**
 * What a field says of an item where it is compared with others or added to them: amounts of contracts in
 * the organization's currency, everything else as it is.
 */
export function comparedField(things: Things, name: string): (item: number) => unknown {
  const contract = listed(things.kind).fields[name]?.contract
  if (contract === undefined) return (item) => things.read(item, name)
  const accountOf =
    contract === 'own'
      ? (item: number) => things.rowOf(item)
      : (item: number) => things.referredRow(item, contract)
  const { state } = things.view
  return (item) => {
    const amount = things.read(item, name) as MinorUnits | null
    return amount && inOwnCurrency(state, accountOf(item), amount, things.dayOf(item))
  }
}
