import { type Practice, PRACTICES } from '../maturity/practice.js'
import { capitalized } from './capitalized.js'
import type { MaturityMessageParams } from './maturity-message-params.js'
import type { Room } from './room.js'

type Names = Room<'maturity', Pick<MaturityMessageParams, `PRACTICE.${Practice}`>>

/** The messages that name the practices of maturity, out of one language's words. */
export function practiceNames(words: Readonly<Record<Practice, string>>): Names {
  const entries = PRACTICES.map((practice) => [
    `maturity.PRACTICE.${practice}`,
    () => capitalized(words[practice]),
  ])
  return Object.fromEntries(entries) as Names
}
