import { localize, type Result } from '@postscale/domain'
import type { RequestContext } from '../context.js'
import { type PlanError, refusal } from '../graphql/plan-error.js'
import { toPlanError } from '../graphql/to-plan-error.js'
import type { Scenario } from '../store/scenario.js'
import type { MergeRefusal } from './merge/merge-scenario.service.js'
import { toScenarioType } from './scenario-loader.js'
import type { ScenarioPayload } from './scenario-type.js'

/** What became of a scenario, for GraphQL. */
export async function scenarioAnswer(
  context: RequestContext,
  done: Result<Scenario, MergeRefusal>,
  path: readonly string[],
): Promise<ScenarioPayload> {
  if (!done.ok) return { ok: null, error: scenarioError(context, done.error, path) }
  return { ok: { scenario: await toScenarioType(context, done.value) }, error: null }
}

/** Why a scenario was left as it is; problems of changes are told where those lie in the input. */
export function scenarioError(
  { locale }: Pick<RequestContext, 'locale'>,
  { message, problems }: MergeRefusal,
  path: readonly string[],
): PlanError {
  if (problems !== undefined) {
    return toPlanError(problems, locale, ({ changeIndex, row, field }) =>
      changeIndex === null ? ['input'] : [...path, changeIndex, row, field],
    )
  }
  const code = message.key.slice(message.key.indexOf('.') + 1) as PlanError['code']
  const text = localize(locale, message)
  return {
    code,
    message: text,
    problems: [{ code, path: ['input'], changeIndex: null, message: text }],
  }
}

/** Why nothing is done for what is unknown, or not the principal's. */
export function notFound(
  { locale }: Pick<RequestContext, 'locale'>,
  thing: 'organization' | 'scenario',
  id: string,
): { readonly ok: null; readonly error: PlanError } {
  if (thing === 'organization') {
    return {
      ok: null,
      error: refusal(locale, 'NOT_FOUND', { thing, id }, ['input', 'organizationId']),
    }
  }
  return { ok: null, error: refusal(locale, 'SCENARIO_NOT_FOUND', {}, ['input']) }
}
