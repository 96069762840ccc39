/** How full a seat or a group is, as the API names it; null where there is nothing to measure. */
export type Band = 'UNDER' | 'HEALTHY' | 'AT_TRIGGER' | 'OVER' | null

/** The band as a suffix of the theme's variables. */
export function bandTone(band: Band): string {
  return band === null ? 'none' : band.toLowerCase().replace('_', '-')
}
