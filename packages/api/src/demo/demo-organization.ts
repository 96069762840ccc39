import type { Change, Day, Id } from '@postscale/domain'

/** One plan of a demo organization's story: one revision, applied whole or not at all. */
export interface DemoPlan {
  /** No two of a story are alike: a seeding that was cut off is found again by it. */
  readonly title: string
  readonly reason: string
  /** What it changes, part by part; dates are counted from `today`. */
  readonly parts: (today: Day) => Iterable<readonly Change[]>
}

/** An organization that can be seeded: told in plans, of which the first one makes it. */
export interface DemoOrganization {
  readonly id: Id
  readonly slug: string
  /** Where the story's "today" is read. */
  readonly timeZone: string
  /** Days from the organization's first day to the story's "today". */
  readonly age: number
  readonly plans: readonly DemoPlan[]
}
