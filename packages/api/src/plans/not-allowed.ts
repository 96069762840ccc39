import {
  type Decision,
  forbiddenChanges,
  type Grant,
  labelIn,
  type Locale,
  type OrganizationState,
  type Problem,
} from '@postscale/domain'
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

function localeOf({ organization }: OrganizationState): Locale {
  return organization.history.at(-1)?.fields.locale ?? 'en'
}
