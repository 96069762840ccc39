import type { Grant } from '@postscale/domain'

/** Whether who has one grant may do all that another allows: nobody gives more than they have. */
export function includesGrant(own: Grant, given: Grant): boolean {
  if ([...given.actions].some((action) => !own.actions.has(action))) return false
  return own.teamIds === null || given.teamIds?.every((id) => own.teamIds?.includes(id)) === true
}
