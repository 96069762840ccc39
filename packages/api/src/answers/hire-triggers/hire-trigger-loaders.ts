import { type OrganizationView, parseDay } from '@postscale/domain'
import type { RequestContext } from '../../context.js'
import { readView } from '../../graphql/read-view.js'
import { encodeGlobalId } from '../../graphql/relay/global-id.js'
import type { NodeLoader } from '../../graphql/relay/node.js'
import { HireTriggerEventType } from './hire-trigger-event.js'
import { type HireTriggerType, toHireTrigger, triggerIdOf } from './hire-trigger.js'

/** The trigger of that id at the view's moment; null when no rule says that of a group then. */
export async function findTrigger(
  context: RequestContext,
  view: OrganizationView,
  id: string,
): Promise<HireTriggerType | null> {
  const triggers = await context.services.hireTriggers.evaluate(view)
  const found = triggers.find((trigger) => triggerIdOf(view, trigger) === id)
  if (found === undefined) return null
  return toHireTrigger(view, found, context.localeFor(view.organization.locale))
}

/** Finds a hire trigger as it is at the moment that is asked for. */
export const hireTriggerLoader: NodeLoader = async (
  context,
  [organizationId = '', ...parts],
  at,
) => {
  const organization = await context.organizations.byId(organizationId)
  const view = organization && (await readView(context, organization.id, at))
  if (!view) return null
  return findTrigger(context, view, encodeGlobalId('HireTrigger', organizationId, ...parts))
}

/** Finds an event of a hire trigger, as long as the record of its day says so. */
export const hireTriggerEventLoader: NodeLoader = async (
  context,
  [organizationId = '', rule, by, key, date = '', kind],
  at,
) => {
  const organization = await context.organizations.byId(organizationId)
  const view = organization && (await readView(context, organization.id, at))
  const on = parseDay(date)
  if (!view || on === null) return null
  const events = await context.services.hireTriggers.events(view.state, on, on)
  const event = events.find(
    (each) =>
      each.rule.id === rule && each.group.by === by && each.group.key === key && each.kind === kind,
  )
  if (event === undefined) return null
  return new HireTriggerEventType(view, event, context.localeFor(view.organization.locale))
}
