import type pg from 'pg'
import type { Scenario, ScenarioContent } from '../store/scenario.js'

/** What is said of a scenario besides its content. */
export type ScenarioDescription = Partial<
  Pick<Scenario, 'kind' | 'name' | 'note' | 'restricted' | 'status'>
>

/** What becomes of a scenario: its next content, how it is called, or what is kept beside it. */
export type Next =
  | {
      readonly content: ScenarioContent
      /** A draft that goes into it. */
      readonly putAway?: Scenario
    }
  | { readonly description: ScenarioDescription }
  | { readonly beside: (client: pg.ClientBase) => Promise<void> }

/** Whether a merged scenario would be described as one that is still worked on; who may see it is said of any. */
export function isAboutWork({ status }: Scenario, next: Next): boolean {
  if (status !== 'MERGED' || !('description' in next)) return false
  return Object.keys(next.description).some((name) => name !== 'restricted')
}
