import type { OrganizationView } from '@postscale/domain'
import type { RowKey } from './sort-rows.js'

/** A filter of a kind that does not follow from its fields, such as whether a seat is open. */
export interface ExtraFilter {
  readonly type: () => unknown
  readonly description: string
  /**
   * Whether an item passes what is given.
   *
   * @throws RequestError BAD_USER_INPUT, naming the argument by its path.
   */
  readonly testOf: (
    view: OrganizationView,
    given: never,
    path: readonly string[],
  ) => (item: never) => boolean
}

/** An order of a kind that does not follow from its fields. */
export interface ExtraOrder {
  readonly description: string
  readonly keyOf: (view: OrganizationView, item: never) => RowKey
}

/** What the lists of a kind offer beyond its fields. */
export interface ListExtras {
  readonly filters?: Readonly<Record<string, ExtraFilter>>
  readonly orders?: Readonly<Record<string, ExtraOrder>>
}
