import { KIND_NAMES, type Kind } from '../entities/registry.js'
import type { ColumnarChange } from '../plans/change.js'
import type { CoverageRecord } from '../state/records.js'
import { MAX_ROWS } from '../plans/decide.js'
import type { Problem } from '../plans/problem.js'
import { type AnyRecord, idOf, type KindRecord } from './record-of.js'
import type { ReadTexts } from './read-folder.js'
import type { Place } from './text-problem.js'
import { thingTree } from './thing-tree.js'

/** One thing or fact that texts tell otherwise than it is recorded. */
export interface TextChange {
  readonly kind: Kind
  readonly id: string
  /** Null where it is not recorded. */
  readonly before: AnyRecord | null
  /** Null where it is to be taken out, as if it had never been. */
  readonly after: AnyRecord | null
  /** Where it stands; null where it does not. */
  readonly place: Place | null
}

/**
 * What texts change of what is recorded: things that they tell otherwise, new ones, and those that they leave
 * out of the kinds of which they say all. In the order in which they can be applied.
 */
export function textChanges(
  recorded: Iterable<KindRecord>,
  { things, complete }: Pick<ReadTexts, 'complete' | 'things'>,
): readonly TextChange[] {
  const told = new Map(things.map((thing) => [`${thing.kind} ${thing.id}`, thing]))
  const changes: TextChange[] = []
  for (const { kind, record: before } of recorded) {
    const id = idOf(kind, before)
    const thing = told.get(`${kind} ${id}`)
    told.delete(`${kind} ${id}`)
    if (thing === undefined) {
      const isTakenOut = complete.has(kind) && kind !== 'organization'
      if (isTakenOut) changes.push({ kind, id, before, after: null, place: null })
    } else if (formOf(kind, before) !== formOf(kind, thing.record)) {
      changes.push({ kind, id, before, after: thing.record, place: thing.place })
    }
  }
  for (const { kind, id, record, place } of told.values()) {
    changes.push({ kind, id, before: null, after: record, place })
  }
  return inOrder(changes)
}

/** Two records of which nothing differs have the same form. */
function formOf(kind: Kind, record: AnyRecord): string {
  return JSON.stringify(thingTree(kind, record, () => null))
}

const PLACES = new Map(KIND_NAMES.map((kind, place) => [kind, place]))

/** What is referred to before what refers to it, facts last. */
function inOrder(changes: readonly TextChange[]): readonly TextChange[] {
  return changes.toSorted(
    (a, b) => PLACES.get(a.kind)! - PLACES.get(b.kind)! || (a.id < b.id ? -1 : Number(a.id > b.id)),
  )
}

/** What a plan of text changes sends of one: what the thing is to be. */
export type RestoredRecord = Pick<TextChange, 'after' | 'id' | 'kind'>

/** The plan that makes recorded what texts say, as few columnar changes. */
export function restoresOf(changes: readonly RestoredRecord[]): readonly ColumnarChange[] {
  const plan: ColumnarChange[] = []
  for (let first = 0; first < changes.length; first += MAX_ROWS) {
    const rows = changes.slice(first, first + MAX_ROWS)
    plan.push({
      type: 'columnar',
      of: 'restore',
      columns: {
        kind: rows.map(({ kind }) => kind),
        id: rows.map(({ id }) => id),
        revision: rows.map(() => null),
        record: rows.map(({ after }) => after),
        accountId: rows.map((row) => accountOf(row)),
      },
    })
  }
  return plan
}

/** Coverage is found through its account. */
function accountOf({ kind, after }: RestoredRecord): string | undefined {
  return kind === 'coverage' ? (after as CoverageRecord | null)?.accountId : undefined
}

/** Which of the changes a problem with such a plan is about; null where it is about the whole. */
export function placeInChanges({ changeIndex, row }: Pick<Problem, 'changeIndex' | 'row'>) {
  return changeIndex === null ? null : changeIndex * MAX_ROWS + (row ?? 0)
}
