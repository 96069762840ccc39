import type { Period } from './period.js'

/**
 * One stretch of a thing's life in which its fields do not change. `set` names the fields that a
 * recorded change set at `from`; null means all of them, as at the beginning of a life.
 */
export interface Version<F> extends Period {
  readonly set: readonly string[] | null
  readonly fields: F
}

/**
 * A thing's effective-dated history: versions in order of time that never overlap. A gap between
 * two versions is a time in which the thing was not live; a version after a gap has `set` null.
 */
export type History<F> = readonly Version<F>[]
