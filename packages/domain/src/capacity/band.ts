/** How full a seat or a group is, from idle to overloaded. */
export const BANDS = ['UNDER', 'HEALTHY', 'AT_TRIGGER', 'OVER'] as const

/** One of the bands of utilisation. */
export type Band = (typeof BANDS)[number]
