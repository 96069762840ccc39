import type { Field } from '../../entities/fields/index.js'
import { type FactKindName, FACTS } from '../../entities/registry.js'
import { firstGap, type Period } from '../../kernel/periods.js'
import type { Id } from '../../kernel/ids.js'
import type { Records, ThingKind } from '../../state/records.js'
import { type Reference, references } from '../invariants/reference.js'
import type { FindableKind } from '../plan-run.js'
import type { Recorded, Trail } from './trail.js'

type Naming = Pick<Reference, 'target' | 'id' | 'period'>

/** A fact needs what it names to be known, on no day. */
const NO_DAY: Period = { from: 0, to: 0 }

/** What a thing or a fact names, and when it needs that; nothing where it is not there. */
export function namedBy(kind: Trail['kind'], record: Recorded | undefined): readonly Naming[] {
  if (record == null) return []
  if (!Object.hasOwn(FACTS, kind)) {
    return references(kind as ThingKind, record as Records[ThingKind])
  }
  const values = record as unknown as Readonly<Record<string, Id | null>>
  return Object.entries<Field>(FACTS[kind as FactKindName].fields).flatMap(([field, { to }]) => {
    const id = values[field] ?? null
    if (to === undefined || id === null) return []
    return [{ target: to as FindableKind, id, period: NO_DAY }]
  })
}

/** Whether a thing that lives then, or that there is not, is there when it is needed. */
export function covers(life: readonly Period[] | null, period: Period): boolean {
  return life !== null && firstGap(period, life) === null
}
