/** A list's filter, order and columns under a name. */
export interface SavedView {
  readonly id: string
  /** The user whose it is; the token, for one of the installation's own. */
  readonly ownerId: string
  readonly ownerName: string
  readonly name: string
  /** The path of the page below the organization: `records/account`. */
  readonly page: string
  /** The search parameters of the page's address, as plain JSON. */
  readonly search: unknown
  /** Whether all members see it. */
  readonly isShared: boolean
  readonly updatedAt: Date
}

/** What becomes of a view; what is left out stays. */
export type SavedViewChange = Partial<Pick<SavedView, 'isShared' | 'name' | 'search'>>
