import type { ScenarioKind } from '@/generated/graphql'

/** The key of what a button says that leads on: to the preview, or into the scenario that is shown. */
export function submitText(into: ScenarioKind | null) {
  if (into === null) return 'plan.preview'
  return into === 'DRAFT' ? 'plan.toDraft' : 'plan.toScenario'
}
