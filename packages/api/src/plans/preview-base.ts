import type { Locale, OrganizationState, Result } from '@postscale/domain'
import type { RequestContext } from '../context.js'
import { scenarioOf } from '../graphql/find-scenario.js'
import { type PlanError, refusal } from '../graphql/plan-error.js'

/** The scenario on top of which a plan is previewed. */
interface PreviewBase {
  readonly state: OrganizationState
  /** The scenario's own. */
  readonly revision: number
}

const path = ['input', 'scenarioId']

/**
 * What a plan is previewed on: a scenario or draft that changes can be added to; null for the organization itself.
 *
 * @throws RequestError BAD_USER_INPUT for what is no scenario's id
 */
export async function previewBase(
  context: RequestContext,
  scenarioId: string | null | undefined,
): Promise<Result<PreviewBase | null, PlanError>> {
  if (scenarioId == null) return { ok: true, value: null }
  const { locale, services } = context
  const scenario = await scenarioOf(context, scenarioId, path, 'scenario.write')
  if (scenario === null) return refused(refusal(locale, 'SCENARIO_NOT_FOUND', {}, path))
  const { name, status, revision } = scenario
  if (status !== 'OPEN') {
    const params = { name, merged: status === 'MERGED' }
    return refused(refusal(locale, 'SCENARIO_CLOSED', params, path))
  }
  const branch = await services.scenarios.branches.of(scenario)
  if (branch === null) throw new Error('the revision of a scenario is gone')
  return { ok: true, value: { state: branch.state, revision } }
}

/** Why a plan that records facts is not previewed on a scenario, which would not take it. */
export function factsInScenario(locale: Locale): PlanError {
  return refusal(locale, 'FACTS_IN_SCENARIO', {}, ['input', 'changes'])
}

function refused(error: PlanError): Result<never, PlanError> {
  return { ok: false, error }
}
