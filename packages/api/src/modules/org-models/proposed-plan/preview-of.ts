import { decide, viewAt, type Locale, type OrganizationView, type Plan } from '@postscale/domain'
import { toPlanError } from '../../../shared/problems/to-plan-error.js'
import { OrganizationType } from '../../organizations/types/organization-type.js'
import { toPlanEffects } from '../../plans/to-plan-effects.js'
import { toPlanSummary } from '../../plans/to-plan-summary.js'
import type { PreviewPayload } from '../../plans/types/preview-payload.js'

/** What a plan would make of a view's own state, looked at on the view's day. Writes nothing. */
export function previewOf(
  { state, day }: OrganizationView,
  { title, changes }: Plan,
  locale: Locale,
): PreviewPayload {
  const decided = decide(state, changes)
  if (!decided.ok) return { ok: null, error: toPlanError(decided.error, locale) }
  const { value } = decided
  const view = viewAt(value.state, day)
  return {
    ok: {
      plan: toPlanSummary(value, title, locale),
      baseRevision: state.revision,
      get effects() {
        return toPlanEffects(state, value.state, changes, day, locale)
      },
      organization: new OrganizationType(view),
      decided: { view, changes, decision: value },
    },
    error: null,
  }
}
