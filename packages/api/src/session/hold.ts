const FIRST_MS = 250
const MOST_MS = 8_000

/**
 * Milliseconds that an attempt is held back, so that guessing gets slow while everybody is answered: twice as long
 * for each one more, up to 8 s.
 *
 * @param attempts how many there were of late, this one included.
 * @param free how many of these are not held.
 */
export function holdMs(attempts: number, free: number): number {
  return attempts <= free ? 0 : Math.min(MOST_MS, FIRST_MS * 2 ** (attempts - free - 1))
}

/** Waits so many milliseconds; tests have a clock of their own. */
export type Pause = (milliseconds: number) => Promise<unknown>
