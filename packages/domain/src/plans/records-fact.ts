import { FACTS } from '../entities/registry.js'
import type { Change } from './change.js'

const factChanges: ReadonlySet<string> = new Set(Object.values(FACTS).map(({ change }) => change))

/** Whether a change records a fact, or sets one back. */
export function recordsFact(change: Change): boolean {
  if (change.type === 'restore') return Object.hasOwn(FACTS, change.kind)
  return factChanges.has(change.type === 'columnar' ? change.of : change.type)
}
