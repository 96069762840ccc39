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

/** Where changes go, and how. */
export interface Into {
  /** A scenario or draft, by its opaque id; null for the viewer's draft, which the first changes make. */
  readonly scenario: string | null
  /** The scenario's revision that was looked at; null where none was. */
  readonly revision: number | null
  /** Names this attempt, so that repeating it adds nothing twice. */
  readonly key: string
}

/**
 * Adds the changes of a plan to those that are collected; nothing live changes. They are refused where the scenario is not any more what was looked at.
 */
export async function collectChanges(
  { organizationId, ...plan }: PlanDraft,
  { scenario, revision, key: idempotencyKey }: Into,
): Promise<AdminCollectedFragment> {
  if (scenario === null) {
    const input = { organizationId, ...plan, idempotencyKey }
    const { addToDraft } = await requestGraphql(AdminAddToDraftDocument, { input })
    return addToDraft
  }
  const input = { scenarioId: scenario, ...plan, expectedRevision: revision, idempotencyKey }
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
