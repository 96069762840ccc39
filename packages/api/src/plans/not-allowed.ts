import {
  type Action,
  type Decision,
  forbiddenChanges,
  type Grant,
  labelIn,
  type Locale,
  type OrganizationState,
  type Problem,
} from '@postscale/domain'
import type { Asking } from '../session/can.js'
import type { ApplyProblem } from './apply/refused-error.js'
import { todayOf } from '../graphql/today.js'

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
  return forbiddenChanges(before, decision, grant, today).map(({ what, change, changeIndex }) => {
    const record = change && (change.before ?? change.after)
    const name =
      what !== 'OTHER_TEAMS' || change === null || record === null
        ? null
        : labelIn(before ?? decision.state, localeOf(decision.state), change.kind, record)
    return { code: 'NOT_ALLOWED', changeIndex, row: null, field: null, params: { what, name } }
  })
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

function localeOf({ organization }: OrganizationState): Locale {
  return organization.history.at(-1)?.fields.locale ?? 'en'
}
