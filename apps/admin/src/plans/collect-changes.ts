import {
  AdminAddToDraftDocument,
  AdminAddToScenarioDocument,
  type AdminCollectedFragment,
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
  { organizationId, changes }: PlanDraft,
  { scenario, revision, key: idempotencyKey }: Into,
): Promise<AdminCollectedFragment> {
  if (scenario === null) {
    const input = { organizationId, changes, idempotencyKey }
    const { addToDraft } = await requestGraphql(AdminAddToDraftDocument, { input })
    return addToDraft
  }
  const input = { scenarioId: scenario, changes, expectedRevision: revision, idempotencyKey }
  const { addToScenario } = await requestGraphql(AdminAddToScenarioDocument, { input })
  return addToScenario
}
