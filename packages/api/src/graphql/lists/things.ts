import {
  ENTITIES,
  type AccountFields,
  type AccountThingKind,
  type EntityKind,
  type ExternalReference,
  type Id,
  type OrganizationView,
} from '@postscale/domain'
import { nodeAt } from '../types/thing-fields.js'
import { AccountType } from '../types/types.js'

/**
 * The things of one kind on a view's day, as lists read them: an item is a row of the view's columns
 * for accounts, and a thing as it is on the day for all other kinds.
 */
export interface Things<I = unknown> {
  readonly kind: EntityKind
  readonly view: OrganizationView
  all(): ArrayLike<I>
  find(id: Id): I | null
  idOf(item: I): Id
  /** Its ids in other systems. */
  externalIdsOf(item: I): readonly string[]
  /** A field's value, in the domain's words. */
  read(item: I, name: string): unknown
  toNode(item: I): object
}

interface LiveItem {
  readonly id: Id
  readonly externalReferences: readonly ExternalReference[]
}

/** The things of a kind. */
export function thingsOf(view: OrganizationView, kind: EntityKind): Things {
  return kind === 'account' ? accountsOf(view) : liveThingsOf(view, kind)
}

function accountsOf(view: OrganizationView): Things<number> {
  const { accounts } = view
  return {
    kind: 'account',
    view,
    all: () => accounts.rows,
    find: (id) => {
      const row = accounts.rowOf(id)
      return row === -1 ? null : row
    },
    idOf: (row) => accounts.id(row),
    externalIdsOf: (row) => accounts.externalReferences(row).map(({ id }) => id),
    read: (row, name) => accounts.field(row, name as keyof AccountFields),
    toNode: (row) => new AccountType(view, row),
  }
}

function liveThingsOf(view: OrganizationView, kind: EntityKind): Things<LiveItem> {
  const live = (view as unknown as Record<string, ReadonlyMap<Id, LiveItem>>)[
    ENTITIES[kind].plural
  ]!
  return {
    kind,
    view,
    all: () => [...live.values()],
    find: (id) => live.get(id) ?? null,
    idOf: ({ id }) => id,
    externalIdsOf: ({ externalReferences }) => externalReferences.map(({ id }) => id),
    read: (item, name) => (item as unknown as Readonly<Record<string, unknown>>)[name],
    toNode: ({ id }) => nodeAt(view, kind, id)!,
  }
}

/** The things of a kind that belong to an account, in no order. */
export function itemsOfAccount(
  view: OrganizationView,
  kind: EntityKind,
  accountId: Id,
): Iterable<unknown> {
  return view.ofAccount(kind as AccountThingKind, accountId)
}
