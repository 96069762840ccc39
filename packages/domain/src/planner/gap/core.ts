/** A part of the search as its knapsacks see it: the jobs that are not settled, and the pairs open to them. */
export interface Core {
  /** Cost of the settled jobs. */
  settledCost: number
  /** The free jobs: the first `freeCount` are meant. */
  readonly freeJobs: Int32Array
  freeCount: number
  /** Pairs of agent `i`: `pairs[starts[i]]` up to, not including, `starts[i + 1]`, in any order. */
  readonly starts: Int32Array
  readonly pairs: Int32Array
  /** What the settled jobs leave of each agent's room. */
  readonly rooms: Int32Array
}
