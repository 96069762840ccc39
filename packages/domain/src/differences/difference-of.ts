import { FOREVER } from '../kernel/forever.js'
import { formatEnd } from '../kernel/format-end.js'
import type { History } from '../kernel/history.js'
import { same } from '../kernel/same.js'
import type { Records, ThingChange, ThingKind } from '../state/records.js'
import { historyDifferences } from './history-differences.js'
import { actionOf, lastDay } from '../plans/thing-action.js'
import type { FieldDifference, FieldValue, ThingDifference } from './thing-difference.js'

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
  const ends = difference('to', endText(before), endText(after))
  const inside = historyDifferences(was, after.history)
  return before === null || ends === null ? inside : [...inside, ends]
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
  const outcomeOn = 'outcomeOn' in fields && fields.outcomeOn !== null ? fields.outcomeOn : FOREVER
  return {
    ...fields,
    from: formatEnd(record.from),
    to: formatEnd(record.to),
    ...('outcomeOn' in fields && { outcomeOn: formatEnd(outcomeOn) }),
  }
}

function endText(record: AnyRecord | null): FieldValue {
  return record === null ? null : formatEnd(lastDay(record))
}
