import { THING_KINDS } from '../../entities/registry.js'
import type { Day } from '../../kernel/days.js'
import { same } from '../../kernel/same.js'
import { eachBoundary } from '../change-days.js'
import type { OrganizationState } from '../organization-state.js'
import type { Records, ThingChange, ThingKind } from '../records.js'
import type { TableKind } from '../table-kinds.js'
import { tableOf } from '../table-of.js'
import type { OrganizationView } from '../view.js'
import { differingIds } from './differing-ids.js'
import { seenOn } from './seen-on.js'

type AnyRecord = Records[ThingKind]

/**
 * Everything that differs between two moments, each thing with its record before and after, by kind and
 * then by id.
 *
 * Of one day it is all that is recorded, of the past and the future too: what a plan changes when it leads
 * from the one state to the other. Between two days it is what is seen on them: what is live on either.
 *
 * Things are found by what the states do not share (see `differingIds`), and by the days between the two
 * on which something begins, changes or ends; what is the same is not looked at.
 *
 * @param before null when there was no organization.
 */
export function changedThings(
  before: OrganizationView | null,
  after: OrganizationView,
): readonly ThingChange[] {
  const was = before?.state ?? null
  const is = after.state
  const between = before === null || before.day === after.day ? null : before
  const changes: ThingChange[] = []
  const compare = (kind: ThingKind, id: string, old: AnyRecord | null, now: AnyRecord | null) => {
    const sides = between === null ? { old, now } : onDays(old, now, between.day, after.day)
    if (sides === null || same(sides.old, sides.now)) return
    changes.push({ kind, id, before: sides.old, after: sides.now } as ThingChange)
  }
  for (const kind of THING_KINDS) {
    for (const id of idsOf(kind, was, is, between, after)) {
      compare(kind, id, recordIn(was, kind, id), recordIn(is, kind, id))
    }
  }
  return changes
}

/** Ids, or keys, of what may differ, in their order. */
function idsOf(
  kind: ThingKind,
  was: OrganizationState | null,
  is: OrganizationState,
  before: OrganizationView | null,
  after: OrganizationView,
): readonly string[] {
  if (kind === 'organization') return [is.organization.id]
  if (kind === 'policy') {
    return [...new Set([...(was?.policies.keys() ?? []), ...is.policies.keys()])].toSorted()
  }
  const ids = new Set<string>(was === is ? [] : differingIds(tableOf(was, kind), tableOf(is, kind)))
  if (before !== null) {
    const days = [before.day, after.day].toSorted((a, b) => a - b) as [Day, Day]
    for (const state of new Set([before.state, is])) {
      for (const id of changingIds(state, kind, ...days)) ids.add(id)
    }
  }
  return [...ids].toSorted()
}

/** What begins, changes or ends in `(after, until]`. */
function changingIds(
  state: OrganizationState,
  kind: TableKind,
  after: Day,
  until: Day,
): ReadonlySet<string> {
  const { byId } = tableOf(state, kind)
  const rows = new Set<number>()
  eachBoundary(state, kind, (day, row) => {
    if (after < day && day <= until) rows.add(row)
  })
  return new Set(Array.from(rows, (row) => byId.at(row)))
}

/** Both sides as they are seen on their days; null when the thing is live on neither. */
function onDays(old: AnyRecord | null, now: AnyRecord | null, dayBefore: Day, dayAfter: Day) {
  const begin = Math.min(beginOf(old), beginOf(now))
  const [was, is] = [seenOn(old, dayBefore, begin), seenOn(now, dayAfter, begin)]
  return was.isLive || is.isLive ? { old: was.record, now: is.record } : null
}

function beginOf(record: AnyRecord | null): Day {
  if (record === null) return Number.POSITIVE_INFINITY
  return 'history' in record ? (record.history[0]?.from ?? Number.POSITIVE_INFINITY) : record.from
}

function recordIn(state: OrganizationState | null, kind: ThingKind, id: string): AnyRecord | null {
  if (state === null) return null
  if (kind === 'organization') return state.organization
  if (kind === 'policy') return state.policies.get(id) ?? null
  return tableOf(state, kind).get(id) ?? null
}
