/** The guides behind the figures; `Postscale` stands for the product's own defaults. */
export const GUIDES = ['TS', 'BM', 'PM', 'Postscale'] as const

/**
 * A guide by its short name: `TS` "Post-Sale Team Structures", `BM` "Post-Sale Business Models",
 * `PM` "What is Post-Sale Management".
 */
export type Guide = (typeof GUIDES)[number]

/** Where a figure or a piece of knowledge comes from. */
export interface BenchmarkSource {
  readonly guide: Guide
  /** The section of the guide, in the guide's own words. */
  readonly section: string
}
