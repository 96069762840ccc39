import { type Evidence, evidenceOf } from '../evidence/evidence.js'
import { type Ratio, ratioOf } from '../evidence/ratio.js'
import type { MinorUnits } from '../../kernel/minor-units.js'
import type { Period } from '../../kernel/periods.js'
import type { OrganizationView } from '../../state/view.js'
import { type MovementColumns, walkMovements } from './movement-columns.js'

/** What was lost for one reason. */
export interface LostForReason {
  /** As the source says; null when it says nothing. */
  readonly reason: string | null
  /** Losses of everything: how many, and how much; an account that left twice counts twice. */
  readonly churns: number
  readonly churn: MinorUnits
  /** Losses of a part. */
  readonly contractions: number
  readonly contraction: MinorUnits
  /** Part of all that was lost in the period. */
  readonly share: Ratio
  readonly evidence: Evidence
}

type Sum = { churns: number; churn: number; contractions: number; contraction: number }

/**
 * What was lost in a period `[from, to)` by reason, the largest loss first, no reason last among
 * equals. One pass over the movements.
 *
 * @param view whose currency the amounts are in.
 * Source: 2-domain "ARR movement".
 */
export function churnByReason(
  view: OrganizationView,
  movements: MovementColumns,
  { from, to }: Period,
): readonly LostForReason[] {
  const sums = new Map<number, Sum>()
  walkMovements(movements, ({ day, before, after, reason }) => {
    if (day < from || day >= to || after >= before) return
    const sum = sums.get(reason) ?? { churns: 0, churn: 0, contractions: 0, contraction: 0 }
    sums.set(reason, sum)
    if (after === 0) {
      sum.churns += 1
      sum.churn += before
    } else {
      sum.contractions += 1
      sum.contraction += before - after
    }
  })
  const lost = (sum: Sum): number => sum.churn + sum.contraction
  const total = [...sums.values()].reduce((all, sum) => all + lost(sum), 0)
  return [...sums]
    .toSorted(([codeA, a], [codeB, b]) => lost(b) - lost(a) || codeB - codeA)
    .map(([code, sum]) => {
      const reason = code === -1 ? null : (movements.reasons[code] ?? null)
      const { currency } = view.organization
      const share = ratioOf(lost(sum), total, { key: 'retention.REASON_NONE_LOST', params: {} })
      return {
        reason,
        ...sum,
        share,
        evidence: evidenceOf(
          {
            key: 'retention.LOST_FOR_REASON',
            params: { reason, amount: lost(sum), currency, share: share.value ?? 0 },
          },
          [
            ['churn', sum.churn, 'MINOR_UNITS'],
            ['contraction', sum.contraction, 'MINOR_UNITS'],
            ['lost', total, 'MINOR_UNITS'],
          ],
          [],
        ),
      }
    })
}
