import type { ScenarioKind } from '@/generated/graphql'

/** The key of what a button says that adds a plan to the scenario or draft that is shown. */
export function collectText(into: ScenarioKind) {
  return into === 'DRAFT' ? 'plan.toDraft' : 'plan.toScenario'
}
