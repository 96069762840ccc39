import type { Result } from '@postscale/domain'
import type { RequestContext } from '../context.js'
import { scenarioOf } from '../graphql/find-scenario.js'
import { tellingOutcome } from '../graphql/telling-outcome.js'
import { actorOf, idempotencyOf } from '../plans/idempotency-of.js'
import type { Scenario } from '../store/scenario.js'
import { notFound, scenarioAnswer } from './scenario-answer.js'
import type { ScenarioRefusal } from './scenario-refusal.js'
import type { ScenarioPayload } from './scenario-type.js'
import type { ScenarioTurn } from './scenario.service.js'

interface Given {
  readonly scenarioId: string
  readonly expectedRevision?: number | null
  readonly idempotencyKey?: string | null
}
type Write = (turn: ScenarioTurn) => Promise<Result<Scenario, ScenarioRefusal>>

/**
 * Writes something beside a scenario that the principal may see: who works on it, what is said of it, or
 * whether it is approved.
 */
export async function besideScenario(
  context: RequestContext,
  mutation: string,
  input: Given,
  writeOf: (scenario: Scenario) => Promise<Write> | Write,
): Promise<ScenarioPayload> {
  const { principal } = context
  const { scenarioId } = input
  const idempotency = idempotencyOf(principal, mutation, input)
  const scenario = await scenarioOf(context, scenarioId, ['input', 'scenarioId'], 'scenario.write')
  if (scenario === null) return notFound(context, 'scenario', scenarioId)
  const write = await writeOf(scenario)
  const done = await tellingOutcome(context, (writing) =>
    write({
      actor: actorOf(principal),
      idempotency,
      expectedRevision: input.expectedRevision ?? undefined,
      writing,
    }),
  )
  return scenarioAnswer(context, done, ['input'])
}
