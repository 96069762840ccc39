import type { Field } from '../../entities/fields/index.js'
import { type FactKindName, FACTS } from '../../entities/registry.js'
import type { Id } from '../../kernel/ids.js'
import { firstGap, type Period } from '../../kernel/periods.js'
import type { OrganizationState } from '../../state/organization-state.js'
import type { Records, ThingKind } from '../../state/records.js'
import { draftState } from '../../state/state-draft.js'
import type { Restore } from '../change.js'
import { lifeOf, type Reference, references } from '../invariants/reference.js'
import type { FindableKind } from '../plan-run.js'
import type { Recorded, TrailStep } from './trail.js'

/** A thing that what is restored needs to be live over periods, and that is not so now. */
export interface Needed {
  readonly kind: ThingKind
  readonly id: Id
  readonly periods: readonly Period[]
}

/** What restored things need that has ended, or was taken out, since, and is not restored itself. */
export function neededBy(
  state: OrganizationState,
  restores: readonly Restore[],
): readonly Needed[] {
  const own = new Set(restores.map(({ kind, id }) => `${kind} ${id}`))
  const draft = draftState(state)
  const found = new Map<string, { kind: ThingKind; id: Id; periods: Period[] }>()
  for (const restore of restores) {
    for (const { target, id, period } of namedBy(restore)) {
      const name = `${target} ${id}`
      if (own.has(name) || covers(draft.lifeOf(target, id), period)) continue
      const needed = found.get(name) ?? { kind: target, id, periods: [] }
      needed.periods.push(period)
      found.set(name, needed)
    }
  }
  return [...found.values()]
}

/** The last step of a needed thing's trail that let it end, or took it out; null when none did. */
export function lastEnding({ periods }: Needed, steps: readonly TrailStep[]): number | null {
  const isThere = (record: Recorded) => {
    const life = record === null ? null : lifeOf(record as Records[FindableKind])
    return periods.every((period) => covers(life, period))
  }
  const ending = steps.findLast(({ before, after }) => isThere(before) && !isThere(after))
  return ending?.revision ?? null
}

/** What a restored thing or fact names, and when it needs it; a fact needs it to be known. */
function namedBy({
  kind,
  record,
}: Restore): readonly Pick<Reference, 'target' | 'id' | 'period'>[] {
  if (record == null) return []
  if (!Object.hasOwn(FACTS, kind)) {
    return references(kind as ThingKind, record as Records[ThingKind])
  }
  const values = record as unknown as Readonly<Record<string, Id | null>>
  return Object.entries<Field>(FACTS[kind as FactKindName].fields).flatMap(([field, { to }]) => {
    const id = values[field] ?? null
    const known = { from: 0, to: 0 }
    return to === undefined || id === null
      ? []
      : [{ target: to as FindableKind, id, period: known }]
  })
}

function covers(life: readonly Period[] | null, period: Period): boolean {
  return life !== null && firstGap(period, life) === null
}
