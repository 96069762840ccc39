import { reaches } from '../kernel/near.js'

/**
 * The place of the band that a value belongs to, where bands may overlap: the highest whose lower end it
 * reaches, but for rounding; below the first the first, 0.
 *
 * @param bands in their order, the lowest first; at least one.
 * Source: 3-rules "Capacity".
 */
export function bandReached(bands: readonly { readonly lower: number }[], value: number): number {
  return Math.max(
    0,
    bands.findLastIndex(({ lower }) => reaches(value, lower)),
  )
}
