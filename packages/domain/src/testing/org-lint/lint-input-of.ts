import type { CalendarDate } from '../../kernel/calendar-date.js'
import { parseDay } from '../../kernel/parse-day.js'
import type { LintFacts, LintInput } from '../../org-lint/lint-input.js'
import type { OrganizationState } from '../../state/organization-state.js'
import { viewAt } from '../../state/view-at.js'
import { fixtureId } from '../fixture-id.js'
import { viewOf } from '../view-of.js'

/** The day on which fixtures are linted unless they say otherwise. */
export const LINT_DAY = '2026-03-02'

/** A state as the linter takes it. New ids are the same in every run; before 1970 there was nothing. */
export function lintInputOf(
  state: OrganizationState,
  { on = LINT_DAY, facts }: { readonly on?: CalendarDate; readonly facts?: LintFacts } = {},
): LintInput {
  let made = 0
  return {
    view: viewOf(state, on),
    viewOn: (day) => (day < (parseDay('1970-01-01') ?? 0) ? null : viewAt(state, day)),
    facts,
    newId: () => fixtureId('lint', `${(made += 1)}`),
  }
}
