/** How many test cases or checks passed and failed, with a note on each failure that needs one. */
export type Tally = {
  readonly passed: number
  readonly failed: number
  readonly notes: readonly string[]
}

export const noTally: Tally = { passed: 0, failed: 0, notes: [] }

export function addTallies(a: Tally, b: Tally): Tally {
  return {
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    notes: [...a.notes, ...b.notes],
  }
}
