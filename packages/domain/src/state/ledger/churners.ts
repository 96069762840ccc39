import { kindBit, type Ledger } from './ledger.js'

const CHURN = kindBit('CHURN')

const known = new WeakMap<Ledger, ReadonlySet<number>>()

/** Rows of the few accounts of which a CHURN is recorded, on whatever day; gathered once for a ledger. */
export function churnersOf(ledger: Ledger): ReadonlySet<number> {
  const before = known.get(ledger)
  if (before !== undefined) return before
  const churners = new Set<number>()
  for (let account = 0; account < ledger.columns.first.length; account += 1) {
    ledger.walk(account, (_, __, kinds) => {
      if ((kinds & CHURN) !== 0) churners.add(account)
    })
  }
  known.set(ledger, churners)
  return churners
}

/** Whether it is known that no CHURN of an account is recorded; false also where that has not been looked at yet. */
export function neverChurned(ledger: Ledger, account: number): boolean {
  return known.get(ledger)?.has(account) === false
}
