/** The part of a sorted list that a page shows; keys are whole numbers. */
export interface KeysetSlice {
  /** Only what comes after, or before, these keys in the list's order. */
  readonly after: readonly number[] | null
  readonly before: readonly number[] | null
  readonly limit: number
  /** Whether the last items of the slice are asked for; they come in the list's order all the same. */
  readonly fromEnd: boolean
}
