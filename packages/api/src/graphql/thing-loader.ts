import {
  type Day,
  type OrganizationState,
  type OrganizationView,
  type Period,
  viewAt,
} from '@postscale/domain'
import { readView, todayOf } from './read-view.js'
import type { NodeLoader } from './relay/node.js'
import { OrganizationType } from './types/organization-type.js'

/**
 * Loads a tenant's things by their opaque ids: as they are today or, where they are not live today,
 * as they were or will be in their latest life.
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
    const day = dayWithin(periodsOf(state, id, part), todayOf(state))
    return day === null ? null : toNode(viewAt(state, day), id, part)
  }
}

function dayWithin(periods: readonly Period[], today: Day): Day | null {
  const last = periods.at(-1)
  if (last === undefined) return null
  if (periods.some(({ from, to }) => from <= today && today < to)) return today
  return last.from > today ? last.from : last.to - 1
}

/** Finds an organization by its opaque id. */
export const organizationLoader: NodeLoader = async (context, [id = '']) => {
  const found = await context.organizations.byId(id)
  const view = found && (await readView(context, found.id))
  return view && new OrganizationType(view)
}
