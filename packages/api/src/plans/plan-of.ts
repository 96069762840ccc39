import {
  type Change,
  formatDay,
  type Locale,
  type OrganizationState,
  type Plan,
  viewAt,
} from '@postscale/domain'
import type { RequestContext } from '../context.js'
import { todayOf } from '../graphql/today.js'
import { organizationNamed } from '../graphql/organization-named.js'
import { planTitle } from './plan-title.js'
import { readPlanWords } from './plan-words.js'
import type { WriteInput } from './write-input.js'

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
 * @param branch a scenario's state, where it is for that; then who may keep scenarios may ask.
 */
export async function planOf(
  context: RequestContext,
  input: WriteInput,
  changesOf: (today: string) => readonly Change[],
  branch: OrganizationState | null = null,
): Promise<RequestedPlan | null> {
  const action = branch === null ? 'organization.change' : 'scenario.write'
  const found = await organizationNamed(context, input.organizationId, action)
  const state = found && (branch ?? (await context.services.states.get(found.id)))
  if (!state || state.organization.id !== found.id) return null
  const today = todayOf(state)
  const own = viewAt(state, today).organization.locale
  const changes = changesOf(formatDay(today))
  const words = readPlanWords(input.words, ['input', 'words'])
  const title = input.title?.trim() || words?.title || planTitle(changes, state)
  const reason = input.reason?.trim() || words?.reason || null
  const locale = context.localeFor(own)
  return { organizationId: state.organization.id, state, locale, plan: { title, reason, changes } }
}
