import {
  type Day,
  type Id,
  type OrganizationState,
  type OrganizationView,
  parseDay,
  pinDay,
  viewAt,
} from '@postscale/domain'
import { badUserInput } from '../errors/request-error.js'
import type { ScenarioViewer } from './find-scenario.js'
import { readBranchState } from './read-branch-state.js'
import { isLive, type MomentInput } from './moment.js'
import { todayOf } from './today.js'

/**
 * An organization at a moment; null when there is none or it never was at that revision. Whether the
 * principal may see it has been asked before.
 *
 * @throws RequestError BAD_USER_INPUT
 */
export async function readView(
  context: ScenarioViewer,
  organizationId: Id,
  moment: MomentInput | null = null,
): Promise<OrganizationView | null> {
  const { asOf = null } = moment ?? {}
  const day = asOf === null ? null : readDay(asOf, ['at', 'asOf'])
  const state = await readState(context, organizationId, moment)
  if (state === null) return null
  const today = todayOf(state)
  // Today's view of the live state is the one that is asked again and again.
  if (isLive(moment)) pinDay(state, today)
  return viewAt(state, day ?? today)
}

/** The state of a moment; null when there is no organization or it never was at that revision. */
export async function readState(
  context: ScenarioViewer,
  organizationId: Id,
  moment: MomentInput | null,
): Promise<OrganizationState | null> {
  const { services } = context
  const revision = moment?.revision ?? null
  const state =
    moment?.scenario != null
      ? await readBranchState(context, organizationId, moment.scenario, revision)
      : revision === null
        ? await services.states.get(organizationId)
        : await services.states.atRevision(organizationId, revision)
  return state && context.shown(state)
}

/**
 * A day of an argument.
 *
 * @throws RequestError BAD_USER_INPUT
 */
export function readDay(text: string, path: readonly (string | number)[]): Day {
  const day = parseDay(text)
  if (day === null) throw badUserInput(path)
  return day
}
