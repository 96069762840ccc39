import type { Day } from '../kernel/day.js'
import { FOREVER } from '../kernel/forever.js'
import type { Id } from '../kernel/id.js'
import type { Known } from './thing-registry.js'

/** A thing that a row of the run makes, as later rows see it. */
export function madeThing<F>(id: Id, externalId: string | null, from: Day, fields: F): Known<F> {
  return { id, externalId, history: [{ from, to: FOREVER, set: null, fields }] }
}
