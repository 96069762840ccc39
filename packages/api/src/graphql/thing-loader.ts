import {
  dayShown,
  isId,
  lifeOn,
  type OrganizationState,
  type OrganizationView,
  type Period,
  periodShown,
  viewAt,
} from '@postscale/domain'
import { readHead } from './read-head.js'
import { readDay, readState, readView } from './read-view.js'
import { todayOf } from './today.js'
import type { NodeLoader } from './relay/node.js'
import { OrganizationType } from './types/organization-type.js'

/**
 * Loads a tenant's things by their opaque ids: as they are on the day that is asked for. When none is,
 * as they are today or, where they are not live today, as they will be on the first day of their next
 * life, or were on the last day of their last one.
 *
 * @param periodsOf when the thing is live, in order; none when it is unknown. `part` is the last part
 * of an id that has three.
 * @param toNode the thing on a day on which it is live.
 */
export function thingLoader(
  periodsOf: (state: OrganizationState, id: string, part: string) => readonly Period[],
  toNode: (view: OrganizationView, id: string, part: string) => object | null,
): NodeLoader {
  return async (context, [organizationId = '', id = '', part = ''], at) => {
    const organization = await context.organizations.byId(organizationId)
    const state = organization && (await readState(context, organization.id, at))
    if (!state) return null
    const asked = at?.asOf ?? null
    const day = asked === null ? todayOf(state) : readDay(asked, ['at', 'asOf'])
    const period = periodShown(periodsOf(state, id, part), day)
    if (period === null || (asked !== null && lifeOn(period, day) !== 'LIVE')) return null
    return toNode(viewAt(state, dayShown(period, day)), id, part)
  }
}

/** Finds an organization by its opaque id, of which only what it says of itself is asked. */
export const organizationHeadLoader: NodeLoader = async (context, [id = ''], at) =>
  isId(id) && context.can('organization.read', id) ? readHead(context, id, at?.asOf) : null

/** Finds an organization by its opaque id. */
export const organizationLoader: NodeLoader = async (context, [id = ''], at) => {
  const found = await context.organizations.byId(id)
  const view = found && (await readView(context, found.id, at))
  return view && new OrganizationType(view)
}
