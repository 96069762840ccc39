import { formatDay, type OrganizationState } from '@postscale/domain'
import type { RequestContext } from '../context.js'
import { newId } from '../database/new-id.js'
import { scenarioOf } from '../graphql/find-scenario.js'
import { todayOf } from '../graphql/today.js'
import { actorOf } from '../plans/idempotency-of.js'
import { singleChanges } from '../plans/single-changes.js'
import { toChanges } from '../plans/to-change.js'
import type { Scenario, ScenarioContent } from '../store/scenario.js'
import { authorship } from './changes/authorship.js'
import type { CreateScenarioInput } from './scenario-inputs.js'

/** What a new scenario begins with, and out of which one. */
export interface NewContent {
  readonly content: ScenarioContent
  /** The scenario on which it stands. */
  readonly base?: Scenario
  /** The scenario of which it is a copy. */
  readonly original?: Scenario
}

/**
 * What a new scenario begins with; null when what it is to stand on, or be a copy of, is unknown.
 *
 * @throws RequestError BAD_USER_INPUT
 */
export async function newScenarioContent(
  context: RequestContext,
  state: OrganizationState,
  { baseId, copyOfId, changes }: CreateScenarioInput,
): Promise<NewContent | null> {
  const { principal, services } = context
  const author = authorship(actorOf(principal))
  const given = toChanges(changes ?? [], formatDay(todayOf(state)))
  const added = singleChanges(given).map((change) => ({ id: newId(), change, ...author }))
  if (copyOfId != null) {
    const original = await scenarioOf(context, copyOfId, ['input', 'copyOfId'])
    const content =
      original?.organizationId === state.organization.id
        ? await services.scenarios.repository.contentAt(original, original.revision)
        : null
    if (original === null || content === null) return null
    const copied = content.changes.map((each) => ({ ...each, id: newId() }))
    return { content: { base: content.base, changes: [...copied, ...added] }, original }
  }
  if (baseId == null) {
    return { content: { base: { id: null, revision: state.revision }, changes: added } }
  }
  const base = await scenarioOf(context, baseId, ['input', 'baseId'])
  if (base?.organizationId !== state.organization.id || base.kind === 'DRAFT') return null
  return { content: { base: { id: base.id, revision: base.revision }, changes: added }, base }
}
