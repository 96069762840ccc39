import type { RoleFamily } from '../../entities/vocabularies.js'
import type { Day } from '../../kernel/days.js'
import { capacityOf } from '../capacity/capacity-of.js'
import { keepsOf } from '../capacity/group-keys.js'
import { figuresOf } from '../evidence/figures.js'
import type { Remedy, TriggerGroup } from './hire-trigger.js'
import type { TriggerDay } from './trigger-day.js'

/** Whose work is assigned account by account, so that it can be paused. */
const ASSIGNED: ReadonlySet<RoleFamily> = new Set(['CSM', 'IMPLEMENTATION', 'RENEWALS'])

/**
 * What helps while there are too few: not to assign more; to have others cover those who are away; and where
 * that lasts longer than hiring takes, somebody for a fixed term.
 *
 * @param until the first day on which there are enough; null when none is in sight.
 */
export function remediesOf(
  day: TriggerDay,
  family: RoleFamily,
  group: TriggerGroup,
  until: Day | null,
): readonly Remedy[] {
  const { view } = day
  const keeps = keepsOf(day.filter(group))
  const isAway = capacityOf(view)
    .ofFamily(family)
    .some(
      (seat) =>
        keeps.seat(seat) && seat.cells.some(keeps.cell) && seat.holders.some(({ leave }) => leave),
    )
  const leadTime = figuresOf(view).number('policy.hiring.leadTime')
  const remedies: Remedy[] = []
  if (ASSIGNED.has(family)) remedies.push('PAUSE_ASSIGNMENTS')
  if (isAway) remedies.push('COVER')
  if (until === null || until - view.day > leadTime) remedies.push('FIXED_TERM')
  return remedies.length === 0 ? ['COVER'] : remedies
}
