import type { Result } from '@postscale/domain'
import { ownerScope, type Principal, userIdOf } from '../../session/principal.js'
import type { Scenario } from '../../store/scenario.js'
import type { ScenarioCollaborator } from '../../store/scenario-collaborator.repository.js'
import type { ScenarioRefusal } from '../scenario-refusal.js'

/** Who may see a new scenario, and who works on it. */
export interface NewAccess {
  readonly restricted: boolean
  readonly restrictedById: string | null
  readonly collaborators: readonly Omit<ScenarioCollaborator, 'addedAt'>[]
}

/** Whether a scenario is somebody's own. */
export function isOwner({ owner }: Pick<Scenario, 'owner'>, principal: Principal): boolean {
  return owner === ownerScope(principal)
}

/** Whether somebody who sees a scenario may change it: its owner may, and its editors. */
export function mayEdit(
  scenario: Pick<Scenario, 'editorIds' | 'kind' | 'owner'>,
  principal: Principal,
): boolean {
  const userId = userIdOf(principal)
  const isEditor = userId !== null && scenario.editorIds.includes(userId)
  return isOwner(scenario, principal) || isEditor
}

/** The answer to somebody who sees a scenario and may not change it. */
export function notEditor({ name }: Scenario): Result<Scenario, ScenarioRefusal> {
  const message = { key: 'problems.SCENARIO_NOT_EDITOR', params: { name } } as const
  return { ok: false, error: { message } }
}
