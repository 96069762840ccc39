import { figuresOf } from '../capacity/figures-of.js'
import { evidenceOf } from '../evidence/evidence-of.js'
import { ratioOf } from '../evidence/ratio-of.js'
import type { Message } from '../messages/message.js'
import type { OrganizationView } from '../state/view.js'
import { judgeRetention } from './judge-retention.js'
import type { Retention, RetentionSums } from './retention.js'

/** Retention from its sums, judged and explained. */
export function retentionOfSums(
  view: OrganizationView,
  sums: RetentionSums,
  months: number,
): Retention {
  const { accounts, churnedAccounts, start, kept, end } = sums
  const nobody: Message = { key: 'retention.REASON_NONE_AT_START', params: {} }
  const judge = judgeRetention(view)
  const grr = judge.grr(ratioOf(kept, start, nobody), months)
  const nrr = judge.nrr(ratioOf(end, start, nobody), months)
  const { used } = figuresOf(view)
  return {
    accounts,
    churnedAccounts,
    start,
    kept,
    end,
    grr,
    nrr,
    logoRetention: ratioOf(accounts - churnedAccounts, accounts, nobody),
    evidence: evidenceOf(
      grr.ratio.value === null || nrr.ratio.value === null
        ? nobody
        : {
            key: 'retention.RETAINED',
            params: { accounts, grr: grr.ratio.value, nrr: nrr.ratio.value },
          },
      [
        ['accounts', accounts, 'ACCOUNTS'],
        ['churnedAccounts', churnedAccounts, 'ACCOUNTS'],
        ['start', start, 'MINOR_UNITS'],
        ['kept', kept, 'MINOR_UNITS'],
        ['end', end, 'MINOR_UNITS'],
        ['months', months, 'MONTHS'],
      ],
      [
        used('retention.strong.grr'),
        used('retention.weak.grr'),
        used('retention.strong.nrr'),
        used('retention.weak.nrrBelow'),
      ],
    ),
  }
}
