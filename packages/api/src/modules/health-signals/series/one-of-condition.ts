import type { SeriesCondition } from './series-question.js'

/** That a column is one of some texts; PostgreSQL has no text with a zero byte in it. */
export function oneOfCondition(
  column: string,
  texts: readonly string[] | null | undefined,
): SeriesCondition[] {
  if (!texts) return []
  const value = texts.filter((text) => !text.includes('\0'))
  return [{ test: `${column} = ANY`, type: 'text[]', value }]
}
