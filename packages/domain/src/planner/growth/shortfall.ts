/** What own history is counted in: months on record, customers, cases of what happened, or years of people's work. */
export type HistoryMeasure = 'MONTHS' | 'CUSTOMERS' | 'CASES' | 'WORK_YEARS'

/** Own history that could stand for a figure, and is too little yet. */
export interface Shortfall {
  readonly measure: HistoryMeasure
  readonly seen: number
  readonly needed: number
}

/** The first measure of which there is too little; null where there is enough of all. */
export function shortfallOf(...measures: readonly Shortfall[]): Shortfall | null {
  return measures.find(({ seen, needed }) => seen < needed) ?? null
}
