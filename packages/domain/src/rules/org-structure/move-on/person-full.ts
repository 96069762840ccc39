import { reaches } from '../../../kernel/near.js'
import type { CapacityLine } from '../../capacity/capacity-group.js'
import { figuresOf } from '../../evidence/figures.js'
import { rollUp } from '../../capacity/roll-up.js'
import { evidenceOf } from '../../evidence/evidence.js'
import type { OrganizationView } from '../../../state/view.js'
import type { MoveOnCondition } from '../move-on-condition.js'

/**
 * The first person reaches capacity: a CSM's load is as much as the capacity, or as many accounts as
 * the table says that usually takes (50 of 50–75).
 */
export function personFull(view: OrganizationView): MoveOnCondition {
  const key = 'stage.1.moveOn.accounts'
  const { used, range } = figuresOf(view)
  const from = range(key).lower
  const books = rollUp(view, 'PERSON', { families: ['CSM'] }).filter((group) => group.key !== null)
  const lines = books.flatMap((group) => group.lines)
  const most = (of: (line: CapacityLine) => number): number => Math.max(0, ...lines.map(of))
  const accounts = most((line) => line.accounts)
  const utilisation = most((line) => line.utilisation.value ?? 0)
  const full = accounts >= from || reaches(utilisation, 1)
  return {
    id: 'PERSON_FULL',
    stage: 1,
    status: full ? 'MET' : 'NOT_MET',
    evidence: evidenceOf(
      { key: 'orgStructure.PERSON_FULL', params: { accounts, utilisation, from } },
      [
        ['mostAccounts', accounts, 'ACCOUNTS'],
        ['highestUtilisation', utilisation, 'FRACTION'],
      ],
      [used(key), ...lines.flatMap((line) => line.evidence.figures)],
    ),
  }
}
