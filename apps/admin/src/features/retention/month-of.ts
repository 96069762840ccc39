/** The month that ends before a day, as people write it: `Oct 2026` for 2026-11-01. */
export function monthOf(before: string, language: string): string {
  const day = new Date(`${before}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() - 1)
  return new Intl.DateTimeFormat(language, {
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(day)
}
