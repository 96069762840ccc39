import type { Fields } from '../entities/fields/index.js'
import { KINDS } from '../entities/registry.js'
import { type Day, FOREVER } from '../kernel/days.js'
import type { History, Version } from '../kernel/history.js'
import type { Id } from '../kernel/ids.js'
import type { Records, ThingKind } from '../state/records.js'
import type { Sensitive } from './hidden.js'

/** What of records is kept back, and when. */
export interface Guard {
  readonly hidden: readonly Sensitive[]
  /** Ends of employments that lie after it are not known. */
  readonly today: Day
  /** The day on which the last seat of a person ends who will leave; null for all others. */
  readonly unseatedOn: (personId: Id) => Day | null
}

type AnyRecord = Records[ThingKind]
type AnyFields = Readonly<Record<string, unknown>>

/**
 * A record as it is shown to whoever may not see what is sensitive: such fields are empty, and an employment that will
 * end goes on. The same object where nothing of it is kept back.
 */
export function guardedRecord<K extends ThingKind>(
  kind: K,
  record: Records[K],
  guard: Guard,
): Records[K]
export function guardedRecord(kind: ThingKind, record: AnyRecord, guard: Guard): AnyRecord {
  const names = sensitiveFields(kind, guard.hidden)
  if ('history' in record) {
    const history: History<object> = record.history
    const shown = withoutFields(withoutEnd(kind, history, guard), names)
    return shown === history ? record : ({ ...record, history: shown } as AnyRecord)
  }
  const shown = emptied(record as unknown as AnyFields, names) as unknown as AnyRecord
  return kind === 'occupancy' ? withoutLeaving(shown as Records['occupancy'], guard) : shown
}

function sensitiveFields(kind: ThingKind, hidden: readonly Sensitive[]): readonly string[] {
  const fields: Fields = KINDS[kind].fields
  return Object.keys(fields).filter((name) => {
    const sensitive = fields[name]?.sensitive
    return sensitive !== undefined && hidden.includes(sensitive)
  })
}

/** What has none of the fields stays the same object. */
function emptied(fields: AnyFields, names: readonly string[]): AnyFields {
  if (names.every((name) => fields[name] == null)) return fields
  return { ...fields, ...Object.fromEntries(names.map((name) => [name, null])) }
}

/** A history in which the fields were never set: a day on which nothing else was is not told either. */
function withoutFields(history: History<object>, names: readonly string[]): History<object> {
  const isSaid = history.some(({ set, fields }) =>
    names.some((name) => (fields as AnyFields)[name] != null || set?.includes(name) === true),
  )
  if (!isSaid) return history
  const shown: Version<object>[] = []
  for (const version of history) {
    const set = version.set?.filter((name) => !names.includes(name)) ?? null
    const last = shown.at(-1)
    if (set?.length === 0 && last?.to === version.from) {
      shown[shown.length - 1] = { ...last, to: version.to }
    } else shown.push({ ...version, set, fields: emptied(version.fields as AnyFields, names) })
  }
  return shown
}

/** The history of a person who will leave, as if they stayed; what was planned for after that is left out. */
function withoutEnd(
  kind: ThingKind,
  history: History<object>,
  { hidden, today }: Guard,
): History<object> {
  if (kind !== 'person' || !hidden.includes('person')) return history
  const end = leavingDay(history, today)
  if (end === null) return history
  const kept = history.filter(({ to }) => to <= end)
  return kept.map((version, at) => (at === kept.length - 1 ? { ...version, to: FOREVER } : version))
}

/** The first day on which a life ends that has not ended yet; null when none does. */
export function leavingDay(history: History<object>, today: Day): Day | null {
  const ends = history.find(
    ({ to }, at) => to > today && to < FOREVER && history[at + 1]?.from !== to,
  )
  return ends?.to ?? null
}

/** A seat that somebody leaves with the company, as if they stayed. */
function withoutLeaving(
  record: Records['occupancy'],
  { hidden, unseatedOn }: Guard,
): Records['occupancy'] {
  if (!hidden.includes('person') || record.to === FOREVER) return record
  return unseatedOn(record.personId) === record.to ? { ...record, to: FOREVER } : record
}
