import {
  AdminAddToDraftDocument,
  AdminAddToScenarioDocument,
  type AdminCollectedFragment,
  AdminScenarioOfPlanDocument,
} from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'
import type { PlanDraft } from './plan-draft'

/** A scenario or draft after changes were added to it. */
export type Collected = NonNullable<AdminCollectedFragment['ok']>['scenario']

/**
 * Adds the changes of a plan to those that are collected; nothing live changes.
 *
 * @param scenario that or the draft they go into, by its opaque id; null for the viewer's draft, which
 * the first changes make.
 */
export async function collectChanges(
  { organizationId, ...plan }: PlanDraft,
  scenario: string | null,
): Promise<AdminCollectedFragment> {
  if (scenario === null) {
    const input = { organizationId, ...plan }
    const { addToDraft } = await requestGraphql(AdminAddToDraftDocument, { input })
    return addToDraft
  }
  const input = { scenarioId: scenario, ...plan }
  const { addToScenario } = await requestGraphql(AdminAddToScenarioDocument, { input })
  return addToScenario
}

/**
 * Makes a scenario of a plan that is not to be applied before somebody has agreed to it.
 *
 * @param idempotencyKey names the attempt, so that repeating it makes one scenario.
 */
export async function proposeChanges(
  { organizationId, changes, reason }: PlanDraft,
  name: string,
  idempotencyKey: string,
): Promise<AdminCollectedFragment> {
  const input = { organizationId, name, note: reason, changes, idempotencyKey }
  const { createScenario } = await requestGraphql(AdminScenarioOfPlanDocument, { input })
  return createScenario
}
