import type { OrganizationView } from '@postscale/domain'

/** A filter of a kind that does not follow from its fields, such as whether a seat is open. */
interface ExtraFilter {
  readonly type: () => unknown
  readonly description: string
  /**
   * Whether a thing passes what is given, by its row in the state's table and the view of the day on
   * which it is shown: the list's own for what is live. Another view is asked about one thing, so it
   * must not be gone through as a whole.
   *
   * @throws RequestError BAD_USER_INPUT, naming the argument by its path.
   */
  readonly testOf: (
    view: OrganizationView,
    given: never,
    path: readonly string[],
  ) => (row: number, shown: OrganizationView) => boolean
}

/** What the filters of a kind offer beyond its fields. */
export type ExtraFilters = Readonly<Record<string, ExtraFilter>>
