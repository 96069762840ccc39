import type { AccountRecord } from '../../state/records.js'
import type { UpdateAccount } from '../change.js'
import type { PlanRun } from '../plan-run.js'
import { createThing } from './create-thing.js'
import { endThing } from './end-thing.js'
import type { Executors } from './executor.js'
import { setFields } from './set-fields.js'

/** What alters the customer accounts. */
export const accountChanges: Executors<
  'addAccount' | 'updateAccount' | 'closeAccount' | 'setTier'
> = {
  addAccount(run, change) {
    checkContract(run, change)
    createThing(run, 'account', change)
  },
  updateAccount(run, change) {
    checkContract(run, change)
    setFields(run, 'account', change)
  },
  closeAccount: (run, change) => endThing(run, 'account', change),
  setTier(run, { accountId, effective, tier }) {
    const account: AccountRecord | null = run.find('account', accountId, 'accountId')
    if (account !== null) setFields(run, 'account', { id: accountId, effective, tier } as never)
  },
}

function checkContract(
  run: PlanRun,
  { contractStart, contractEnd }: Pick<UpdateAccount, 'contractStart' | 'contractEnd'>,
): void {
  if (contractStart == null || contractEnd == null || contractStart < contractEnd) return
  run.refuse('PERIOD_EMPTY', 'contractEnd', { from: contractStart, to: contractEnd })
}
