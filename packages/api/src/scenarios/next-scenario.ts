import type pg from 'pg'
import type { Scenario, ScenarioContent } from '../store/scenario.js'

/** What is said of a scenario besides its content. */
export type ScenarioDescription = Partial<
  Pick<Scenario, 'kind' | 'name' | 'note' | 'restricted' | 'status'>
>

/** What becomes of a scenario. */
export interface Next {
  /** Its next content; left out, it stays. */
  readonly content?: ScenarioContent
  /** A draft that goes into it. */
  readonly putAway?: Scenario
  /** How it is called, and whether it is worked on; left out, it stays. */
  readonly description?: ScenarioDescription
  /** Writes what is kept beside it, last before the commit. */
  readonly settle?: (client: pg.ClientBase) => Promise<void>
}

/** Whether a merged scenario would be described as one that is still worked on; who may see it is said of any. */
export function isAboutWork({ status }: Scenario, { description }: Next): boolean {
  if (status !== 'MERGED' || description === undefined) return false
  return Object.keys(description).some((name) => name !== 'restricted')
}
