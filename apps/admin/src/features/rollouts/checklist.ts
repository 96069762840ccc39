import type { ChangeInput, RolloutPhase } from '@/generated/graphql'
import type { RolloutRoadmap } from './rollouts-query'

/** The day on which an item is done, by phase and title; null where it is not. Only those that are changed. */
type Ticks = ReadonlyMap<string, string | null>

/** How items are ticked. */
export interface Ticking {
  readonly ticks: Ticks
  readonly tick: (key: string, doneOn: string | null) => void
  /** The day that a tick proposes. */
  readonly today: string
}

/** What an item is known by. */
export function itemKey(phase: RolloutPhase, title: string): string {
  return `${phase} ${title}`
}

/** The change that records a rollout's checklist with its ticks; what the guide has and nobody did is left to it. */
export function checklistChange(
  id: string,
  phases: RolloutRoadmap['phases'],
  ticks: Ticks,
): ChangeInput {
  const checklist = phases.flatMap(({ phase, items }) =>
    items.flatMap(({ title, fromCatalogue, doneOn: was }) => {
      const tick = ticks.get(itemKey(phase, title))
      const doneOn = tick === undefined ? was : tick
      return fromCatalogue && doneOn === null ? [] : [{ phase, title, doneOn }]
    }),
  )
  return { updateRollout: { rollout: { id }, checklist } }
}
