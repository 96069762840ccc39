import type { OrganizationState } from './organization-state.js'
import { StateDraft } from './state-draft.js'

/** Begins to edit a state, or a new one from nothing. */
export function draftState(base: OrganizationState | null): StateDraft {
  return new StateDraft(base)
}
