import { referencesOfKind, type ReferenceField } from '../../entities/references-of-kind.js'
import { THINGS } from '../../entities/registry.js'
import { type History, lives, type Version } from '../../kernel/history.js'
import type { Id } from '../../kernel/ids.js'
import type { Period } from '../../kernel/periods.js'
import type { Records, ThingKind } from '../../state/records.js'
import type { FindableKind } from '../plan-run.js'

/**
 * A thing names another and needs it to be live over a period; an empty one where the other may have
 * ended, or not begun: named it can only be as long as it is known at all.
 */
export interface Reference {
  readonly field: string
  readonly target: FindableKind
  readonly id: Id
  readonly period: Period
}

type Fields = Readonly<Record<string, unknown>>

/** What a thing names, and when it needs it. */
export function references<K extends ThingKind>(kind: K, record: Records[K]): readonly Reference[]
export function references(kind: ThingKind, record: Records[ThingKind]): readonly Reference[] {
  const fields = referencesOfKind(kind)
  if (!('history' in record)) {
    const { from, to } = record
    return fields.flatMap((each) => reference(each, record as unknown as Fields, { from, to }))
  }
  const history = record.history as History<unknown> as History<Fields>
  return history.flatMap((version) => {
    const needing = isNeeding(kind, version.fields)
    return fields.flatMap((each) =>
      reference(each, version.fields, needing ? neededBy(each, version) : atNoTime(version)),
    )
  })
}

type Conditions = readonly (readonly [field: string, values: readonly string[]])[]

/** Of each kind: the fields, and their values, that a thing has as long as it needs what it names. */
const NEEDS_WHILE = Object.fromEntries(
  Object.entries(THINGS).map(([kind, thing]): [string, Conditions] => [
    kind,
    Object.entries('needsWhile' in thing ? thing.needsWhile : {}),
  ]),
) as Readonly<Record<ThingKind, Conditions>>

/** Whether the other has to be live on some day, or only to be known. */
export function isNeeded({ period }: Reference): boolean {
  return period.from < period.to
}

/** When a thing is live. */
export function lifeOf(record: Records[FindableKind]): readonly Period[] {
  return 'history' in record ? lives(record.history) : [record]
}

function reference({ name, to }: ReferenceField, fields: Fields, period: Period): Reference[] {
  const id = fields[name] as Id | null
  return id === null ? [] : [{ field: name, target: to as FindableKind, id, period }]
}

function isNeeding(kind: ThingKind, fields: Fields): boolean {
  return NEEDS_WHILE[kind].every(([name, values]) => values.includes(fields[name] as string))
}

/** What is needed only when it is set may end later: who answered for something did so until then. */
function neededBy({ name, field }: ReferenceField, version: Version<Fields>): Period {
  const { from, to, set } = version
  if (field.needs === 'throughout') return { from, to }
  return set === null || set.includes(name) ? { from, to: from + 1 } : atNoTime(version)
}

function atNoTime({ from }: Period): Period {
  return { from, to: from }
}
