import { type Id, KINDS, mayChange, type OrganizationView } from '@postscale/domain'
import type { RequestContext } from '../context.js'
import { todayOf } from './today.js'

/** Whether the one who asks may plan changes of a thing that a view shows. */
export function viewerMayChange(
  context: Pick<RequestContext, 'grantIn'>,
  { state }: OrganizationView,
  kind: 'account' | 'person' | 'position' | 'team',
  id: Id,
): boolean {
  const record = state[KINDS[kind].plural].get(id)
  const grant = context.grantIn(state.organization.id)
  return record !== undefined && mayChange(state, grant, kind, record, todayOf(state))
}
