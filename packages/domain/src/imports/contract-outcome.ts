import type { RecordTable } from '../state/tables/record-table.js'
import { accountUpdate, dateText } from './account-outcome.js'
import type { ImportContext } from './import-context.js'
import type { ImportRow } from './import-row.js'
import { readAccount } from './read-account.js'
import { type RowOutcome, refusedRow, updatedRow } from './row-outcome.js'

/** What a row of CONTRACTS comes to: the terms of an account that is there already. */
export function contractOutcome(
  row: ImportRow<'CONTRACTS'>,
  accounts: RecordTable<'account'>,
  { effective }: ImportContext,
): RowOutcome {
  const { account, acv, contractStart, contractEnd, autoRenew, renewalTerms } = row
  const known = readAccount(accounts, account, effective)
  if (known === null) {
    return refusedRow('UNKNOWN_REFERENCE', { thing: 'account', reference: account })
  }
  const wanted = {
    acv,
    contractStart: dateText(contractStart),
    contractEnd: dateText(contractEnd),
    autoRenew,
    renewalTerms,
  }
  return updatedRow(accountUpdate(known, wanted))
}
