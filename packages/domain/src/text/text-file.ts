/** A value without parts. */
export type Scalar = string | number | boolean | null

/** A value with a note beside it, which is for people and not read back. */
export class Noted {
  readonly value: Scalar
  readonly note: string

  constructor(value: Scalar, note: string) {
    this.value = value
    this.note = note
  }
}

/** Data to be written: what a YAML file can say, keys in the order in which they stand. */
export type Tree = Scalar | Noted | readonly Tree[] | TreeMap
export interface TreeMap {
  readonly [key: string]: Tree
}

/** A file to be written. */
export type TextFile =
  | { readonly path: string; readonly tree: Tree }
  | {
      readonly path: string
      readonly columns: readonly string[]
      readonly rows: readonly (readonly string[])[]
    }

/** What was read: as a tree, but each part knows the line on which it begins, from 1. */
export type ReadNode =
  | { readonly shape: 'scalar'; readonly line: number; readonly value: Scalar }
  | { readonly shape: 'list'; readonly line: number; readonly items: readonly ReadNode[] }
  | {
      readonly shape: 'map'
      readonly line: number
      readonly entries: ReadonlyMap<string, ReadNode>
    }

/** One row of a table that was read. */
export interface ReadRow {
  readonly line: number
  readonly cells: readonly string[]
}

/** A file that was read, or why it could not be. */
export type ReadFile =
  | { readonly path: string; readonly node: ReadNode }
  | {
      readonly path: string
      readonly columns: readonly string[]
      readonly rows: readonly ReadRow[]
    }
  | { readonly path: string; readonly line: number; readonly detail: string }
