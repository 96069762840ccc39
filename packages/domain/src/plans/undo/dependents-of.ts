import { THINGS } from '../../entities/registry.js'
import type { Id } from '../../kernel/ids.js'
import { firstGap, type Period } from '../../kernel/periods.js'
import type { OrganizationState } from '../../state/organization-state.js'
import type { Records, ThingKind } from '../../state/records.js'
import { draftState } from '../../state/state-draft.js'
import type { Restore } from '../change.js'
import { lifeOf, references } from '../invariants/reference.js'
import { referrers } from '../invariants/referrers.js'
import type { FindableKind } from '../plan-run.js'
import type { Recorded, TrailStep } from './trail.js'

/** Things that an undo takes out or shortens, by kind and id, with when they still live; null is never. */
export type Shortened = ReadonlyMap<ThingKind, ReadonlyMap<Id, readonly Period[] | null>>

interface ThingName {
  readonly kind: ThingKind
  readonly id: Id
}

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

/** The things that need what is shortened as it is now, and are not restored themselves. */
export function dependentsOf(
  state: OrganizationState,
  restores: readonly Restore[],
  shortened: Shortened,
): readonly ThingName[] {
  const own = new Set(restores.map(({ kind, id }) => `${kind} ${id}`))
  const draft = draftState(state)
  const found = new Map<string, ThingName>()
  for (const [target, lives] of shortened) {
    for (const { kind, record } of referrers(draft, target, new Set(lives.keys()))) {
      const id = 'id' in record ? record.id : record.key
      const name = `${kind} ${id}`
      if (!own.has(name) && needs(kind, record, shortened)) found.set(name, { kind, id })
    }
  }
  return [...found.values()]
}

/** The first step of a thing's trail that made it need what is shortened; null when none did. */
export function firstNeeding(
  kind: ThingKind,
  steps: readonly TrailStep[],
  shortened: Shortened,
): number | null {
  return steps.find(({ after }) => needs(kind, after, shortened))?.revision ?? null
}

function needs(kind: ThingKind, record: Recorded, shortened: Shortened): boolean {
  if (record === null) return false
  return references(kind, record as Records[ThingKind]).some(({ target, id, period }) => {
    const life = shortened.get(target)?.get(id)
    return life !== undefined && (life === null || firstGap(period, life) !== null)
  })
}

function isNamedByOthers(kind: Restore['kind']): kind is FindableKind {
  return Object.hasOwn(THINGS, kind) && kind !== 'organization' && kind !== 'coverage'
}
