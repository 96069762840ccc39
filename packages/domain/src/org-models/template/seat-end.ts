import type { Day } from '../../kernel/day.js'
import { FOREVER } from '../../kernel/forever.js'
import type { Id } from '../../kernel/id.js'
import { lives } from '../../kernel/lives.js'
import type { OrganizationState } from '../../state/organization-state.js'

/** When the life ends that a seat has on a day; a seat that is not recorded yet lasts. */
export function seatEnd(state: OrganizationState, positionId: Id, day: Day): Day {
  const record = state.positions.get(positionId)
  if (record === undefined) return FOREVER
  return lives(record.history).find(({ from, to }) => from <= day && day < to)?.to ?? day
}
