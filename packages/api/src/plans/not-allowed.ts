import {
  type Action,
  type Decision,
  forbiddenChanges,
  type Grant,
  labelIn,
  type OrganizationState,
  type Problem,
  type ThingChange,
} from '@postscale/domain'
import type { Asking } from '../session/can.js'
import type { ApplyProblem } from './apply/refused-error.js'
import { todayOf } from '../graphql/today.js'
import { localeOf } from '../store/locale-of.js'

/**
 * Why somebody may not make a plan, though they may make others; empty where they may.
 *
 * @param before null for a plan that makes the organization.
 */
export function notAllowed(
  before: OrganizationState | null,
  decision: Decision,
  grant: Grant,
): readonly Problem[] {
  const today = todayOf(before ?? decision.state)
  return forbiddenChanges(before, decision, grant, today).map(({ what, change, at }) => {
    const name = what === 'OTHER_TEAMS' && change !== null ? nameOf(change, before, decision) : null
    const place = at ?? { changeIndex: null, row: null }
    return { code: 'NOT_ALLOWED', ...place, field: null, params: { what, name } }
  })
}

/** What people call what is changed: as it was, else as it would be. */
function nameOf(
  { kind, before: was, after }: ThingChange,
  before: OrganizationState | null,
  { state }: Decision,
): string | null {
  const record = was ?? after
  const known = was === null || before === null ? state : before
  return record && labelIn(known, localeOf(state), kind, record)
}

type What = Extract<Problem, { readonly code: 'NOT_ALLOWED' }>['params']['what']

/** What would have to be granted for each part of a plan that is not allowed. */
const ACTION_OF: Readonly<Record<What, Action>> = {
  OTHER_TEAMS: 'organization.change',
  PAY: 'pay.read',
  PERSON_DATA: 'personData.read',
  SETTINGS: 'organization.configure',
}

/** Notes what of a plan somebody was refused because they may not do it. */
export function noteNotAllowed(
  { principal, denials }: Asking,
  organizationId: string,
  problems: readonly ApplyProblem[],
): void {
  const actions = problems.flatMap((problem) =>
    problem.code === 'NOT_ALLOWED' ? [ACTION_OF[problem.params.what]] : [],
  )
  for (const action of new Set(actions)) denials.note(principal, action, organizationId)
}
