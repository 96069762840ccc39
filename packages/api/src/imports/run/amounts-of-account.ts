import {
  contractCurrency,
  type Id,
  moneyIn,
  ofHeldAmount,
  type WrittenMoney,
} from '@postscale/domain'
import type { StagedContribution } from './contribution.repository.js'
import type { WritingJob } from './import-job.js'
import type { OpenedFile } from './opened-file.js'

/**
 * What was gathered of an account's ARR, in the smallest unit of its contract's currency. Rows whose
 * amounts are in another one are refused.
 */
export async function amountsOfAccount(
  { writer, log, context }: WritingJob,
  file: OpenedFile,
  account: Id,
  gathered: readonly StagedContribution[],
): Promise<readonly StagedContribution[]> {
  const { accounts, organization } = writer.target.state
  const own = organization.currency
  const row = accounts.byId.find(account)
  const currency = contractCurrency(accounts, row, context.effective) ?? own
  const taken: StagedContribution[] = []
  const refused = new Set<number>()
  for (const contribution of gathered) {
    const { line } = contribution
    if (refused.has(line)) continue
    const amount = moneyIn(writtenOf(file, contribution, own), currency)
    if (amount.ok) taken.push({ ...contribution, amount: amount.value['amount'] ?? 0 })
    else {
      refused.add(line)
      await log.refuseRow(file.tally, line, amount.error)
    }
  }
  return taken.filter(({ line }) => !refused.has(line))
}

/** What a contribution says of money: its amount as it was held, with the signs and the currency of its row. */
function writtenOf(
  { file }: OpenedFile,
  { amount, payload }: StagedContribution,
  organization: string,
): WrittenMoney {
  const { fields, money = 'major' } = file.mapping
  const source = fields['amount']
  const column = source !== undefined && 'column' in source ? source.column : null
  const { written } = payload as { readonly written?: WrittenMoney }
  const [told] = written?.amounts ?? []
  const held = ofHeldAmount(amount, money)
  return {
    organization,
    told: written?.told ?? null,
    amounts: [
      { field: 'amount', column, ...held, ...(told && { units: told.units, text: told.text }) },
    ],
  }
}
