import type { RequestContext } from '../../context.js'
import { actorOf } from '../../plans/idempotency-of.js'
import { ownerScope } from '../../session/principal.js'
import type { Scenario } from '../../store/scenario.js'
import type { NewAccess } from './scenario-access.js'
import type { NewContent } from '../new-scenario-content.js'

const USER = 'user:'

/** Who may see a new scenario: on a restricted one, or as a copy of one, it is restricted to the same people. */
export async function newScenarioAccess(
  context: RequestContext,
  { base, original }: NewContent,
  given: { readonly restricted?: boolean | null },
): Promise<NewAccess> {
  const from = base ?? original
  const isHeld = original !== undefined && (original.restricted || original.restrictedBelow)
  return {
    restricted: given.restricted === true || from?.restricted === true,
    restrictedById: isHeld ? original.id : null,
    collaborators: from?.restricted === true ? await peopleOf(context, from) : [],
  }
}

/** The people of a scenario besides the principal: its owner is an editor of what is made of it. */
async function peopleOf({ principal, services }: RequestContext, from: Scenario) {
  const own = ownerScope(principal)
  const addedBy = actorOf(principal)
  const named = await services.scenarios.collaborators.of(from)
  const owners = from.owner.startsWith(USER) ? [from.owner.slice(USER.length)] : []
  const people = [
    ...owners.map((userId) => ({ userId, role: 'EDITOR' as const, addedBy })),
    ...named.map(({ userId, role }) => ({ userId, role, addedBy })),
  ]
  return people.filter(({ userId }) => `${USER}${userId}` !== own)
}
