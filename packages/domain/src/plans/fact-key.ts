import { FACTS } from '../entities/registry.js'
import type { Fact } from './fact.js'

/** What makes two facts the same one: recording it again replaces it. */
export function factKey(fact: Fact): string {
  const values = fact as unknown as Readonly<Record<string, unknown>>
  const key = FACTS[fact.fact].key.map((name) => values[name])
  return JSON.stringify([fact.fact, fact.source, ...key])
}
