import type { MinorUnits } from '../../kernel/minor-units.js'
import type { OrganizationView } from '../../state/view.js'
import { type Evidence, evidenceOf } from '../evidence/evidence.js'
import { figuresOf } from '../evidence/figures.js'
import { type Ratio, ratioOf } from '../evidence/ratio.js'
import type { Balances } from './balances.js'
import { type JudgedRatio, judgeRetention } from './judge-retention.js'

/** What retention is the quotient of; sums over the accounts live at the period's start. */
interface RetentionSums {
  readonly accounts: number
  /** Of them, those that left within the period. */
  readonly churnedAccounts: number
  /** `S = Σ start`. */
  readonly start: MinorUnits
  /** `Σ min(start, end)`. */
  readonly kept: MinorUnits
  /** `Σ end`. */
  readonly end: MinorUnits
}

/** How much of its customers' revenue an organization, or a part of it, kept over a period. */
export interface Retention extends RetentionSums {
  /** Gross revenue retention, `Σ min(start, end) ÷ S`: at most 1. */
  readonly grr: JudgedRatio
  /** Net revenue retention, `Σ end ÷ S`. */
  readonly nrr: JudgedRatio
  /** Part of the accounts that stayed, whatever they pay. */
  readonly logoRetention: Ratio
  readonly evidence: Evidence
}

/** Retention from its sums, judged and explained. */
export function retentionOfSums(
  view: OrganizationView,
  sums: RetentionSums,
  months: number,
  monthsOnRecord: number,
): Retention {
  const { accounts, churnedAccounts, start, kept, end } = sums
  const basis = { accounts, monthsOnRecord }
  const nobody = { key: 'retention.REASON_NONE_AT_START', params: {} } as const
  const judge = judgeRetention(view)
  const grr = judge.grr(ratioOf(kept, start, nobody), months, basis)
  const nrr = judge.nrr(ratioOf(end, start, nobody), months, basis)
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
        used('policy.retention.readingMonths'),
        used('policy.retention.readingAccounts'),
      ],
    ),
  }
}

/**
 * Gross and net revenue retention over a period: for the accounts live at its start (`start > 0`),
 * `S = Σ start`, `GRR = Σ min(start, end) ÷ S`, `NRR = Σ end ÷ S`. New logos are left out; whoever
 * churned has `end = 0`, unless it soon came back. `S = 0` gives null with the reason.
 *
 * @param view whose figures judge, policies included.
 * @param months length of the period, by which a rate is brought to the year of the guides' marks.
 * @param monthsOnRecord how long revenue has been recorded; under 12 months nothing is judged.
 * @throws RangeError when the columns differ in length.
 * Source: 3-rules "Retention"; PM "Retention economics".
 */
export function retentionOf(
  view: OrganizationView,
  { start, end }: Balances,
  months: number,
  monthsOnRecord: number,
): Retention {
  if (start.length !== end.length) throw new RangeError('Balances are columns of equal length.')
  const sums = { accounts: 0, churnedAccounts: 0, start: 0, kept: 0, end: 0 }
  for (let index = 0; index < start.length; index += 1) {
    const [before, after] = [start[index]!, Math.max(0, end[index]!)]
    if (before <= 0) continue
    sums.accounts += 1
    if (after === 0) sums.churnedAccounts += 1
    sums.start += before
    sums.kept += Math.min(before, after)
    sums.end += after
  }
  return retentionOfSums(view, sums, months, monthsOnRecord)
}
