import type { Actor } from '../../store/audit-writer.js'
import { personOf } from '../../store/person.js'
import type { ScenarioChange } from '../../store/scenario.js'

/** Who puts a change into a scenario, or amends one, and when. */
export function authorship(actor: Actor): Pick<ScenarioChange, 'at' | 'author' | 'authorName'> {
  return { author: personOf(actor), authorName: actor.name, at: new Date() }
}
