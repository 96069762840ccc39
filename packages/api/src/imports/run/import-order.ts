import type { ImportKind, ReadyMapping } from '@postscale/domain'

/** What is to be imported and how, as a request says it. */
export interface ImportOrder {
  readonly organizationId: string
  readonly uploads: readonly {
    readonly id: string
    readonly kind: ImportKind | null
    readonly ready?: ReadyMapping | null
    readonly leaveOut?: boolean
    readonly headerLine?: number | null
  }[]
  /** The mapping file's JSON; null for the one remembered for the source, or a guess. */
  readonly mapping: string | null
  readonly source: string | null
}
