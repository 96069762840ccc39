import {
  formatDay,
  viewAt,
  type Change,
  type Locale,
  type OrganizationState,
  type Plan,
} from '@postscale/domain'
import type { RequestContext } from '../../context.js'
import { readGlobalId } from '../../shared/relay/global-id.js'
import { todayOf } from '../organizations/today-of.js'
import type { WriteInput } from './inputs/write-input.js'
import { planTitle } from './plan-title.js'

/** A plan that a request asks for, and the organization it is for. */
export interface RequestedPlan {
  readonly organizationId: string
  readonly state: OrganizationState
  /** The language of the answer. */
  readonly locale: Locale
  readonly plan: Plan
}

/**
 * Reads the plan of a request; null when there is no such organization or the principal may not
 * change it, which look alike.
 *
 * @param changesOf the changes, given today's date where the organization is.
 */
export async function planOf(
  context: RequestContext,
  input: WriteInput,
  changesOf: (today: string) => readonly Change[],
): Promise<RequestedPlan | null> {
  const { organizations, services } = context
  const global = readGlobalId(input.organization)
  const found =
    global?.type === 'Organization'
      ? await organizations.byId(global.parts[0] ?? '', 'organization.change')
      : await organizations.bySlug(input.organization, 'organization.change')
  const state = found && (await services.states.get(found.id))
  if (!state) return null
  const today = todayOf(state)
  const own = viewAt(state, today).organization.locale
  const changes = changesOf(formatDay(today))
  const title = input.title?.trim() || planTitle(changes, own)
  const reason = input.reason?.trim() || null
  const locale = context.localeFor(own)
  return { organizationId: state.organization.id, state, locale, plan: { title, reason, changes } }
}
