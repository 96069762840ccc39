/** One thing a check refuses. `file` is relative to the repository's root, with forward slashes. */
export type Finding = {
  readonly file: string
  readonly line?: number
  readonly message: string
}

/** A check reads the tree below `root` and lists what it refuses; an empty list is a pass. */
export type Check = (root: string) => Promise<readonly Finding[]>
