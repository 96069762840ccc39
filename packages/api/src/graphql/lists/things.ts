import {
  type EntityKind,
  type Id,
  type Life,
  lifeOn,
  dayShown,
  type Day,
  FOREVER,
  type OrganizationView,
  type Period,
  type PeriodKind,
  type PeriodTable,
  periodShown,
  periodTableOf,
  recordTableOf,
  type RecordTable,
  viewAt,
} from '@postscale/domain'
import { CoverageType } from '../types/coverage-type.js'
import { LeaveType } from '../types/leave-type.js'
import { OccupancyType } from '../types/occupancy-type.js'
import { nodeOfRow } from '../types/thing-fields.js'
import { isPeriodKind, type ListedKind } from './listed-kinds.js'
import { NOTHING_TOLD, type Told } from './told-fields.js'

/**
 * The things of one kind as lists read them. An item is a number: the version in which a thing is shown
 * on the view's day, or the row of a period. What is live then is shown as it is on that day, what has
 * ended as it was on its last day, what is to come as it will be on its first.
 */
export interface Things {
  readonly kind: ListedKind
  readonly view: OrganizationView
  /** The items of what is live on the view's day, has ended or is to come. */
  all(lives: readonly Life[]): Int32Array
  /** The items of those of them whose field refers to one of some things. */
  referring(field: string, ids: Iterable<Id>, lives: readonly Life[]): Int32Array
  /** The row of the thing with that id; -1 when there is none. */
  rowOfId(id: Id): number
  /** The item of a row's thing as it is on a day; -1 when it is not live then. */
  itemOn(row: number, day: Day): number
  /** The item in which a row's thing is shown; -1 when it is no thing. */
  itemShown(row: number): number
  rowOf(item: number): number
  idOf(item: number): Id
  /** Its ids in other systems. */
  externalIdsOf(item: number): readonly string[]
  /** The revision that changed it last. */
  changedIn(item: number): number
  /** A field's value where the item is shown, in the domain's words. */
  read(item: number, name: string): unknown
  /** What facts tell of an item, by its name; only what was read for the list. */
  told(item: number, name: string): unknown
  /** The row of what a reference names where the item is shown; -1 when it names nothing. */
  referredRow(item: number, name: string): number
  /** The unbroken stretches of time in which the item's thing is live, in order. */
  livesOf(item: number): readonly Period[]
  /** That of them in which the item is shown, in days; the end is null when it is open. */
  timeOf(item: number): { readonly from: Day; readonly to: Day | null }
  /** Where in its time the item's thing is on the view's day. */
  lifeOf(item: number): Life
  /** The day on which the item is shown. */
  dayOf(item: number): Day
  toNode(item: number): object
}

/**
 * The things of a kind.
 *
 * @param told what facts tell of them.
 */
export function thingsOf(
  view: OrganizationView,
  kind: ListedKind,
  told: Told = NOTHING_TOLD,
): Things {
  if (told !== NOTHING_TOLD) return made(view, kind, told)
  const kept = known.get(view) ?? new Map<ListedKind, Things>()
  known.set(view, kept)
  const things = kept.get(kind) ?? made(view, kind, told)
  kept.set(kind, things)
  return things
}

/** Of which facts tell nothing: each team and seat of an answer has a list of them. */
const known = new WeakMap<OrganizationView, Map<ListedKind, Things>>()

function made(view: OrganizationView, kind: ListedKind, told: Told): Things {
  return isPeriodKind(kind) ? periodsOf(view, kind) : recordsOf(view, kind, told)
}

/** The view of a day in the same state. */
export function viewOn(view: OrganizationView, day: Day): OrganizationView {
  return day === view.day ? view : viewAt(view.state, day)
}

function recordsOf(view: OrganizationView, kind: EntityKind, told: Told): Things {
  const table = recordTableOf(view.state, kind) as unknown as RecordTable
  const { versionRow, versionFrom, versionTo } = table.columns
  const periodOf = (at: number) => ({ from: versionFrom.at(at), to: versionTo.at(at) })
  const lifeOf = (item: number) => lifeOn(periodOf(item), view.day)
  const dayOf = (item: number) => dayShown(periodOf(item), view.day)
  const livesOf = (item: number) => table.livesOf(versionRow.at(item))
  const idOf = (item: number) => table.byId.at(versionRow.at(item))
  const isOneOf = (lives: readonly Life[]) => (item: number) =>
    item !== -1 && lives.includes(lifeOf(item))
  return {
    kind,
    view,
    all: (lives) =>
      isLiveOnly(lives)
        ? view.liveEntries(kind)
        : rowsOf(table.rowCount)
            .map((row) => table.versionShown(row, view.day))
            .filter(isOneOf(lives)),
    referring: (field, ids, lives) =>
      ascending([...ids].flatMap((id) => [...table.versionsReferring(field, id)]))
        .filter((at) => table.versionShown(versionRow.at(at), view.day) === at)
        .filter(isOneOf(lives)),
    rowOfId: (id) => table.byId.find(id),
    itemOn: (row, day) => table.versionOn(row, day),
    itemShown: (row) => table.versionShown(row, view.day),
    rowOf: (item) => versionRow.at(item),
    idOf,
    externalIdsOf: (item) => table.externalReferences(versionRow.at(item)).map(({ id }) => id),
    changedIn: (item) => table.changedIn(versionRow.at(item)),
    read: (item, name) => table.field(item, name as never),
    told: (item, name) => told.get(name)!(versionRow.at(item), viewOn(view, dayOf(item))),
    referredRow: (item, name) => table.referredRow(item, name),
    livesOf,
    timeOf: (item) => inTime(periodShown(livesOf(item), dayOf(item))!),
    lifeOf,
    dayOf,
    toNode: (item) => nodeOfRow(viewOn(view, dayOf(item)), kind, versionRow.at(item))!,
  }
}

function periodsOf(view: OrganizationView, kind: PeriodKind): Things {
  const table = periodTableOf(view.state, kind) as unknown as PeriodTable
  const { from, to } = table.columns
  const periodOf = (row: number) => ({ from: from.at(row), to: to.at(row) })
  const lifeOf = (row: number) => lifeOn(periodOf(row), view.day)
  const dayOf = (row: number) => dayShown(periodOf(row), view.day)
  const isOneOf = (lives: readonly Life[]) => (row: number) =>
    table.isUsed(row) && lives.includes(lifeOf(row))
  const own = (row: number) => row
  return {
    kind,
    view,
    all: (lives) =>
      isLiveOnly(lives) ? view.liveEntries(kind) : rowsOf(table.rowCount).filter(isOneOf(lives)),
    referring: (field, ids, lives) =>
      ascending([...ids].flatMap((id) => [...table.rowsReferring(field, id)])).filter(
        isOneOf(lives),
      ),
    rowOfId: (id) => table.byId.find(id),
    itemOn: (row, day) => (table.isOn(row, day) ? row : -1),
    itemShown: (row) => (table.isUsed(row) ? row : -1),
    rowOf: own,
    idOf: (row) => table.byId.at(row),
    externalIdsOf: () => [],
    changedIn: (row) => table.changedIn(row),
    read: (row, name) => table.field(row, name as never),
    told: () => null,
    referredRow: (row, name) => table.referredRow(row, name),
    livesOf: (row) => [periodOf(row)],
    timeOf: (row) => inTime(periodOf(row)),
    lifeOf,
    dayOf,
    toNode: (row) => {
      const shown = viewOn(view, dayOf(row))
      switch (kind) {
        case 'coverage':
          return new CoverageType(shown, row)
        case 'leave':
          return new LeaveType(shown, view.state.leaves.recordAt(row))
        case 'occupancy':
          return new OccupancyType(shown, view.state.occupancies.recordAt(row))
      }
    },
  }
}

function inTime({ from, to }: Period): { from: Day; to: Day | null } {
  return { from, to: to === FOREVER ? null : to }
}

function isLiveOnly(lives: readonly Life[]): boolean {
  return lives.length > 0 && lives.every((life) => life === 'LIVE')
}

function rowsOf(count: number): Int32Array {
  return Int32Array.from({ length: count }, (_, row) => row)
}

/** Numbers ascending, each once. */
function ascending(numbers: readonly number[]): Int32Array {
  return Int32Array.from(new Set(numbers)).toSorted()
}
