/** What scenarios are compared with: a scenario at one of its revisions, as a plan of record is; null for what is live. */
interface Base {
  readonly scenario: string
  readonly revision: number
}

/**
 * The search of the page that compares, for scenarios on a day side by side with what is live or a plan of record.
 *
 * @param scenarios their opaque ids, one to three.
 */
export function comparedSearch(
  day: string,
  base: Base | null,
  [first, ...more]: readonly string[],
): object {
  return {
    ...(base === null ? {} : { scenario: base.scenario, revision: base.revision }),
    with: day,
    withScenario: first ?? 'live',
    ...(more.length > 0 && { also: more.map((id) => `${day}~${id}~`) }),
  }
}
