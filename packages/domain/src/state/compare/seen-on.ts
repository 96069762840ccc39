import { type Day, FOREVER } from '../../kernel/days.js'
import { lastEnded, versionAt } from '../../kernel/history.js'
import type { Records, ThingKind } from '../records.js'

type AnyRecord = Records[ThingKind]

/** What is seen of a thing on one day, and whether it is live then. */
interface Seen {
  /** Null when it has not begun. */
  readonly record: AnyRecord | null
  readonly isLive: boolean
}

const NOTHING: Seen = { record: null, isLive: false }

/**
 * A thing as it is seen on a day: its record as if it had never been otherwise. What is live has no end
 * then, whatever is recorded of later days; what has ended is as it was last, and keeps its end.
 *
 * @param begin the day on which all that is seen begins, so that only what differs is told.
 */
export function seenOn(record: AnyRecord | null, day: Day, begin: Day): Seen {
  if (record === null) return NOTHING
  if (!('history' in record)) return periodOn(record, day)
  const live = versionAt<unknown>(record.history, day)
  const version = live ?? lastEnded<unknown>(record.history, day)
  if (version === null) return NOTHING
  const to = live === null ? version.to : FOREVER
  const history = [{ from: begin, to, set: null, fields: version.fields }]
  return { record: { ...record, history } as AnyRecord, isLive: live !== null }
}

function periodOn(record: Exclude<AnyRecord, { history: unknown }>, day: Day): Seen {
  if (day < record.from) return NOTHING
  const isLive = day < record.to
  return { record: isLive ? { ...record, to: FOREVER } : record, isLive }
}
