/** The first day of a month, counted from January 2025. */
export function monthText(month: number): string {
  const year = 2025 + Math.floor(month / 12)
  return `${year}-${String((month % 12) + 1).padStart(2, '0')}-01`
}
