import { THINGS } from '../../entities/registry.js'
import type { Id } from '../../kernel/ids.js'
import { firstGap, type Period } from '../../kernel/periods.js'
import type { OrganizationState } from '../../state/organization-state.js'
import type { Records, ThingKind } from '../../state/records.js'
import { draftState } from '../../state/state-draft.js'
import type { Restore } from '../change.js'
import { lifeOf } from '../invariants/reference.js'
import { referrers } from '../invariants/referrers.js'
import type { FindableKind } from '../plan-run.js'
import { covers, namedBy } from './named-by.js'
import type { Recorded, Trail, TrailStep } from './trail.js'

/** Things that an undo takes out or shortens, by kind and id, with when they still live; null is never. */
type Shortened = ReadonlyMap<ThingKind, ReadonlyMap<Id, readonly Period[] | null>>

/** What tells a thing, or a fact, from the others. */
type Dependent = Pick<Trail, 'kind' | 'id'>

/** The things that restores take out as if they had never been, or let live less long than now. */
export function shortenedBy(state: OrganizationState, restores: readonly Restore[]): Shortened {
  const draft = draftState(state)
  const found = new Map<ThingKind, Map<Id, readonly Period[] | null>>()
  for (const { kind, id, record } of restores) {
    if (!isNamedByOthers(kind)) continue
    const now = draft.lifeOf(kind, id)
    const then = record == null ? null : lifeOf(record as Records[FindableKind])
    if (now === null || (then !== null && now.every((life) => firstGap(life, then) === null)))
      continue
    const ofKind = found.get(kind) ?? new Map<Id, readonly Period[] | null>()
    found.set(kind, ofKind.set(id, then))
  }
  return found
}

/**
 * What needs what is shortened: things as they are now and, of those that are restored themselves, and
 * facts, what they would go back to.
 */
export function dependentsOf(
  state: OrganizationState,
  restores: readonly Restore[],
  shortened: Shortened,
): readonly Dependent[] {
  const own = new Set(restores.map(({ kind, id }) => `${kind} ${id}`))
  const draft = draftState(state)
  const found = new Map<string, Dependent>()
  for (const [target, lives] of shortened) {
    for (const { kind, record } of referrers(draft, target, new Set(lives.keys()))) {
      const id = 'id' in record ? record.id : record.key
      const name = `${kind} ${id}`
      if (!own.has(name) && needs(kind, record, shortened)) found.set(name, { kind, id })
    }
  }
  const restored = restores.filter(({ kind, record }) => needs(kind, record, shortened))
  return [...found.values(), ...restored]
}

/** The first step of a trail that made a thing or fact need what is shortened; null when none did. */
export function firstNeeding(
  kind: Trail['kind'],
  steps: readonly TrailStep[],
  shortened: Shortened,
): number | null {
  return steps.find(({ after }) => needs(kind, after, shortened))?.revision ?? null
}

function needs(kind: Trail['kind'], record: Recorded | undefined, shortened: Shortened): boolean {
  return namedBy(kind, record).some(({ target, id, period }) => {
    const life = shortened.get(target)?.get(id)
    return life !== undefined && !covers(life, period)
  })
}

function isNamedByOthers(kind: Restore['kind']): kind is FindableKind {
  return Object.hasOwn(THINGS, kind) && kind !== 'organization' && kind !== 'coverage'
}
