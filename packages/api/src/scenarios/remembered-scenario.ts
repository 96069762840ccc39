import type pg from 'pg'
import { type Idempotency, recallApply, rememberApply } from '../plans/apply/idempotency.js'
import { refusing } from './refuse-scenario.js'

/** What is remembered of a request with an idempotency key. */
interface Remembered {
  readonly scenarioId: string
}

/**
 * The scenario of an earlier request with the same key; null when there was none.
 *
 * @throws ScenarioRefused when that was another request
 */
export async function recallScenario(
  client: pg.ClientBase | pg.Pool,
  organizationId: string,
  idempotency: Idempotency | null,
): Promise<string | null> {
  if (idempotency === null) return null
  const former = await recallApply<Remembered>(client, organizationId, idempotency)
  if (former === 'reused') throw refusing({ key: 'problems.IDEMPOTENCY_KEY_REUSED', params: {} })
  return former?.scenarioId ?? null
}

/** Remembers which scenario a request was about, in the transaction that it is answered out of. */
export async function rememberScenario(
  client: pg.ClientBase,
  organizationId: string,
  idempotency: Idempotency | null,
  scenarioId: string,
): Promise<void> {
  if (idempotency === null) return
  await rememberApply(client, organizationId, idempotency, { scenarioId })
}
