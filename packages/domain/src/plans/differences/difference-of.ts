import { type CalendarDate, FOREVER, formatDay, formatEnd } from '../../kernel/days.js'
import { type History, versionAt } from '../../kernel/history.js'
import { same } from '../../kernel/same.js'
import type { Records, ThingChange, ThingKind } from '../../state/records.js'
import { actionOf, lastDay, type ThingAction } from '../thing-action.js'

/** A record within a field, such as a milestone, the answers of an assessment or a range. */
export type ValueRecord = Readonly<Record<string, string | number | boolean | null>>

/** A field's value as a record holds it: references are ids, money minor units, FTE hundredths. */
export type FieldValue =
  | string
  | number
  | boolean
  | null
  | ValueRecord
  | readonly (string | ValueRecord)[]

/** One field that differs from a day on. */
interface FieldDifference {
  readonly field: string
  /** The first day on which it differs; null for what has no day, such as a period's end. */
  readonly from: CalendarDate | null
  readonly before: FieldValue
  readonly after: FieldValue
}

/** One thing that a plan made, altered, ended or took out, field by field. */
export interface ThingDifference {
  readonly kind: ThingKind
  /** Its id; of a policy its key. */
  readonly id: string
  /** What people call it. */
  readonly label: string
  readonly action: ThingAction
  readonly fields: readonly FieldDifference[]
}

type Fields = Readonly<Record<string, FieldValue>>

/** Where two histories of a thing differ: each field once for each stretch in which it differs alike. */
function historyDifferences(
  before: History<unknown>,
  after: History<unknown>,
): readonly FieldDifference[] {
  const days = [...before, ...after].flatMap(({ from, to }) => [from, to])
  const differences: FieldDifference[] = []
  const last = new Map<string, { before: FieldValue; after: FieldValue }>()
  for (const day of [...new Set(days)].toSorted((a, b) => a - b)) {
    const [was, is] = [fieldsAt(before, day), fieldsAt(after, day)]
    if (is === null) continue
    for (const [field, value] of Object.entries(is)) {
      const now = { before: was?.[field] ?? null, after: value }
      const known = last.get(field)
      last.set(field, now)
      if (same(now.before, now.after) || (known !== undefined && same(known, now))) continue
      differences.push({ field, from: formatDay(day), ...now })
    }
  }
  return differences
}

function fieldsAt(history: History<unknown>, day: number): Fields | null {
  return (versionAt(history, day)?.fields ?? null) as Fields | null
}

type AnyRecord = Records[ThingKind]

/**
 * A changed thing, field by field.
 *
 * @param labelOf what people call a thing of the state after (or, when taken out, before).
 */
export function differenceOf(
  { kind, id, before, after }: ThingChange,
  labelOf: (kind: ThingKind, record: AnyRecord) => string,
): ThingDifference {
  const record = after ?? before
  return {
    kind,
    id,
    label: record === null ? id : labelOf(kind, record),
    action: actionOf(before, after),
    fields: after === null ? [] : [...fieldsOf(before, after)],
  }
}

function fieldsOf(before: AnyRecord | null, after: AnyRecord): readonly FieldDifference[] {
  if (!('history' in after)) return periodDifferences(before, after)
  const was: History<unknown> = before !== null && 'history' in before ? before.history : []
  const ends = before === null ? null : difference('to', endText(before), endText(after))
  const called = difference(REFERENCES, referencesOf(before), referencesOf(after))
  return [...historyDifferences(was, after.history), ends, called].filter((each) => each !== null)
}

const REFERENCES = 'externalReferences'

function referencesOf(record: AnyRecord | null): FieldValue {
  if (record === null || !(REFERENCES in record)) return null
  const references = record.externalReferences.map(({ source, id }) => ({ source, id }))
  return references.length === 0 ? null : references
}

function periodDifferences(before: AnyRecord | null, after: AnyRecord): readonly FieldDifference[] {
  const was = plainFields(before)
  return Object.entries(plainFields(after)).flatMap(([field, value]) => {
    const found = difference(field, was[field] ?? null, value)
    return found === null ? [] : [found]
  })
}

function difference(field: string, before: FieldValue, after: FieldValue): FieldDifference | null {
  return same(before, after) ? null : { field, from: null, before, after }
}

/** The fields of a thing that is one period, its days as dates. */
function plainFields(record: AnyRecord | null): Readonly<Record<string, FieldValue>> {
  if (record === null || 'history' in record) return {}
  const { id: _, ...fields } = record
  return {
    ...fields,
    from: formatEnd(record.from),
    to: formatEnd(record.to),
    ...('outcomeOn' in fields && daysOf(fields)),
  }
}

/** What of coverage are days, as dates. */
function daysOf(coverage: Pick<Records['coverage'], 'acceptedOn' | 'outcomeOn' | 'toldOn'>) {
  const { acceptedOn, outcomeOn, toldOn } = coverage
  const dates = { acceptedOn, outcomeOn, toldOn }
  return Object.fromEntries(
    Object.entries(dates).map(([name, day]) => [name, formatEnd(day ?? FOREVER)]),
  )
}

function endText(record: AnyRecord | null): FieldValue {
  return record === null ? null : formatEnd(lastDay(record))
}
