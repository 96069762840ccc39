/** Long work in steps, between which others may have a turn; its value is what it comes to. */
export type Steps<T> = Generator<undefined, T, undefined>

/** What the work comes to, done at once. */
export function allSteps<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next()
    if (done === true) return value
  }
}
