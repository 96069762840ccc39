import {
  AdminAddToDraftDocument,
  AdminAddToScenarioDocument,
  type AdminCollectedFragment,
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
