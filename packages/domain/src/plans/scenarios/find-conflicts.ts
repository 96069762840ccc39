import { same } from '../../kernel/same.js'
import { referencesOfKind } from '../../entities/references-of-kind.js'
import { lives } from '../../kernel/history.js'
import { firstGap } from '../../kernel/periods.js'
import type { OrganizationState } from '../../state/organization-state.js'
import type { Records, ThingChange, ThingKind } from '../../state/records.js'
import { draftState, type StateDraft } from '../../state/state-draft.js'
import type { Decision } from '../decision.js'
import { lifeOf, references } from '../invariants/reference.js'
import { differingParts, LIFE } from './record-parts.js'
import { isPlaceChanged } from './same-place.js'

type AnyRecord = Records[ThingKind] | null

/** A thing that a scenario changes and that is not what it was when the scenario was made. */
export interface Conflict {
  readonly kind: ThingKind
  /** Its id; of a policy its key. */
  readonly id: string
  /** The fields that both changed, in other ways; `life` for when it is there. */
  readonly fields: readonly string[]
  /** The scenario's changes that touch it. */
  readonly changes: readonly number[]
  readonly base: AnyRecord
  /** As the scenario has it, on its base. */
  readonly ours: AnyRecord
  /** As the line has it now. */
  readonly theirs: AnyRecord
}

/** A scenario that is to stand on what its line has become. */
interface Rebased {
  readonly base: OrganizationState
  /** Its changes, decided on the base. */
  readonly ours: Decision
  readonly theirs: OrganizationState
  /** The same changes, decided on what the line has become. */
  readonly merged: Decision
}

/**
 * Everything where the changes would not mean on the line what they meant on the base: fields that both sides set to
 * something else; things that one ended and the other altered, or newly refers to; things that the line made or
 * altered and the changes would take away from it, such as the coverage that both gave somebody else; and what they
 * would make or end on one of the two only. What only one side changed, and what both changed alike, is no conflict.
 */
export function findConflicts({ base, ours, theirs, merged }: Rebased): readonly Conflict[] {
  const lines = { base: draftState(base), theirs: draftState(theirs) }
  return [...touchedOf(ours, merged).values()].flatMap(({ change, places, ...sides }) => {
    const { kind, id } = change
    const was = lines.base.record(kind, id)
    const is = lines.theirs.record(kind, id)
    const own = sides.ours === undefined ? was : sides.ours.after
    const after = sides.merged === undefined ? is : sides.merged.after
    const fields = new Set([
      ...meaningOtherwise(kind, { was, is, own, after }),
      ...(same(own, is) ? [] : namingEnded(kind, was, own, lines)),
      ...takingPlace(kind, { was, is, own }, lines),
    ])
    if (fields.size === 0) return []
    const changes = new Set([...places, ...subjectPlaces(ours, kind, id)])
    return [
      {
        kind,
        id,
        fields: [...fields],
        changes: [...changes].toSorted((a, b) => a - b),
        base: was,
        ours: own,
        theirs: is,
      },
    ]
  })
}

/** A thing that the changes touch, on the base or on what the line has become. */
interface Touched {
  readonly change: ThingChange
  /** The changes that touch it last. */
  readonly places: Set<number>
  ours?: ThingChange
  merged?: ThingChange
}

function touchedOf(ours: Decision, merged: Decision): ReadonlyMap<string, Touched> {
  const touched = new Map<string, Touched>()
  for (const [side, { changes, changedBy }] of Object.entries({ ours, merged })) {
    for (const [index, change] of changes.entries()) {
      const key = `${change.kind} ${change.id}`
      const known = touched.get(key) ?? { change, places: new Set() }
      known[side as 'merged' | 'ours'] = change
      known.places.add(changedBy[index]!.changeIndex)
      touched.set(key, known)
    }
  }
  return touched
}

/**
 * The parts of a thing that the changes set to something else than the line did, or that they touch otherwise on the
 * line than on the base: set back, or no longer, or only since the line changed something.
 */
function meaningOtherwise(
  kind: ThingKind,
  { was, is, own, after }: Readonly<Record<'after' | 'is' | 'own' | 'was', AnyRecord>>,
): readonly string[] {
  const byLine = differingParts(was, is)
  if (is === null && was !== null) return same(was, own) || own === null ? [] : [LIFE]
  if (own === null && was !== null) return byLine.size > 0 ? [LIFE] : []
  const [onBase, onLine] = [differingParts(was, own), differingParts(is, after)]
  const [apart, otherwise] = [differingParts(own, is), differingParts(own, after)]
  const made = was === null ? otherwise : []
  const names = [...new Set([...onBase, ...onLine, ...made])].filter((name) => {
    const didLineTheSame = onBase.has(name) && !apart.has(name) && !onLine.has(name)
    if (didLineTheSame) return false
    return byLine.has(name) || onBase.has(name) !== onLine.has(name) || otherwise.has(name)
  })
  // A new life begins with the fields that the last one ended with, whoever changes those.
  const isAnew = livesOf(own) > livesOf(was) || livesOf(is) > livesOf(was)
  const bothTouch = byLine.size > 0 && onBase.size > 0 && !same(own, is)
  // It may have ended with what it named, which the changes let it name no longer.
  const isLetGo = byLine.has(LIFE) && referencesOfKind(kind).some(({ name }) => onBase.has(name))
  return was !== null && bothTouch && (isAnew || isLetGo) ? [LIFE, ...names] : names
}

function livesOf(record: AnyRecord): number {
  return record !== null && 'history' in record ? lives(record.history).length : 1
}

/** What the changes make in a place that the line has changed: both may have ended the same to begin with. */
function takingPlace(
  kind: ThingKind,
  { was, is, own }: Readonly<Record<'is' | 'own' | 'was', AnyRecord>>,
  lines: Readonly<Record<'base' | 'theirs', StateDraft>>,
): readonly string[] {
  const isMade = was === null && is === null && own !== null
  return isMade && isPlaceChanged(lines, kind, own) ? [LIFE] : []
}

/** The fields that the changes let name what the line has ended since. */
function namingEnded(
  kind: ThingKind,
  was: AnyRecord,
  own: AnyRecord,
  lines: Readonly<Record<'base' | 'theirs', StateDraft>>,
): readonly string[] {
  if (own === null || same(was, own)) return []
  const known = new Set(namedBy(kind, was))
  return references(kind, own).flatMap(({ field, target, id }) => {
    if (known.has(`${field} ${id}`)) return []
    const [before, now] = [lines.base.record(target, id), lines.theirs.record(target, id)]
    if (before === null || target === 'policy') return []
    const left = now === null ? [] : lifeOf(now as Records['role'])
    const isWhole = lifeOf(before as Records['role']).every((life) => firstGap(life, left) === null)
    return isWhole ? [] : [field]
  })
}

function namedBy(kind: ThingKind, record: AnyRecord): readonly string[] {
  return record === null ? [] : references(kind, record).map(({ field, id }) => `${field} ${id}`)
}

function subjectPlaces({ subjects }: Decision, kind: ThingKind, id: string): readonly number[] {
  return subjects
    .filter((subject) => subject.kind === kind && subject.id === id)
    .map(({ changeIndex }) => changeIndex)
}
