import type { Day } from '../../kernel/days.js'
import type { OrganizationView } from '../../state/view.js'
import { type Ratio, ratioOf } from '../evidence/ratio.js'
import { GroupCodes } from '../retention/group-codes.js'
import { movementColumns } from '../retention/movement-columns.js'
import { renewalsOf } from '../retention/renewals/renewals-of.js'
import type { expectedRenewals } from './expected-renewals.js'
import type { PlanGroup } from './plan-line.js'

const NONE = { key: 'retention.REASON_NO_CONTRACT_ENDED', params: {} } as const

/**
 * The renewal rate by group of the contracts that ended from a day on up to the view's, `Σ renewed ÷ Σ ended`; each
 * renewal in the group in which its account was on the first of the days, or is at the end when it was not there yet.
 *
 * @param expected open renewals ahead, of which the weight counts as renewed; none when only the past is told.
 */
export function renewedOfYear(
  view: OrganizationView,
  since: Day,
  by: PlanGroup['by'],
  viewOn: (day: Day) => OrganizationView | null,
  expected: ReturnType<typeof expectedRenewals> = new Map(),
): (key: string) => Ratio {
  const renewals = renewalsOf(view, since)
  const groups = new GroupCodes(by, movementColumns([]))
  const rows = Int32Array.from(renewals, ({ row }) => row)
  const [first, last] = [groups.on(viewOn(since), rows), groups.on(view, rows)]
  const sums = new Map<string, { renewed: number; ended: number }>()
  for (const [index, { contracts }] of renewals.entries()) {
    const code = first[index]! < 0 ? last[index]! : first[index]!
    const key = by === 'ORGANIZATION' ? view.organization.id : (groups.keys[code] ?? null)
    if (key === null) continue
    const sum = sums.get(key) ?? { renewed: 0, ended: 0 }
    for (const { row, end, up, renewed } of contracts) {
      const open = expected.get(row)
      sum.ended += up
      sum.renewed += open?.end === end ? up * open.weight : renewed
    }
    sums.set(key, sum)
  }
  return (key) => {
    const { renewed, ended } = sums.get(key) ?? { renewed: 0, ended: 0 }
    return ratioOf(renewed, ended, NONE)
  }
}
