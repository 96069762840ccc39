import {
  dayShown,
  type OrganizationState,
  type OrganizationView,
  type Period,
  periodShown,
  viewAt,
} from '@postscale/domain'
import { readView, todayOf } from './read-view.js'
import type { NodeLoader } from './relay/node.js'
import { OrganizationType } from './types/organization-type.js'

/**
 * Loads a tenant's things by their opaque ids: as they are today or, where they are not live today, as
 * they will be on the first day of their next life, or were on the last day of their last one.
 *
 * @param periodsOf when the thing is live, in order; none when it is unknown. `part` is the last part
 * of an id that has three.
 * @param toNode the thing on a day on which it is live.
 */
export function thingLoader(
  periodsOf: (state: OrganizationState, id: string, part: string) => readonly Period[],
  toNode: (view: OrganizationView, id: string, part: string) => object | null,
): NodeLoader {
  return async ({ organizations, services }, [organizationId = '', id = '', part = '']) => {
    const organization = await organizations.byId(organizationId)
    const state = organization && (await services.states.get(organization.id))
    if (!state) return null
    const today = todayOf(state)
    const period = periodShown(periodsOf(state, id, part), today)
    return period === null ? null : toNode(viewAt(state, dayShown(period, today)), id, part)
  }
}

/** Finds an organization by its opaque id. */
export const organizationLoader: NodeLoader = async (context, [id = '']) => {
  const found = await context.organizations.byId(id)
  const view = found && (await readView(context, found.id))
  return view && new OrganizationType(view)
}
