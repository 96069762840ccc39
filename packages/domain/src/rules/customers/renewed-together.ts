import type { Day } from '../../kernel/days.js'

/** Contracts of one customer that end within so many days of one another are renewed together. */
const TOGETHER_DAYS = 30

/**
 * One customer's contract ends as the renewals that they are: ends up to 30 days after the first of them
 * are one renewal with it.
 *
 * @param ends in the order of days.
 * Source: 3-rules "One definition each".
 */
export function renewedTogether<T extends { readonly end: Day }>(
  ends: readonly T[],
): readonly (readonly T[])[] {
  const renewals: T[][] = []
  for (const each of ends) {
    const renewal = renewals.at(-1)
    if (renewal !== undefined && each.end - renewal[0]!.end <= TOGETHER_DAYS) renewal.push(each)
    else renewals.push([each])
  }
  return renewals
}
