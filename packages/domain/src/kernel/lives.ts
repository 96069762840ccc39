import type { Period } from './period.js'

/** The unbroken stretches of time in which a thing is live, in order. */
export function lives(history: readonly Period[]): readonly Period[] {
  const periods: { from: number; to: number }[] = []
  for (const { from, to } of history) {
    const last = periods.at(-1)
    if (last?.to === from) last.to = to
    else periods.push({ from, to })
  }
  return periods
}
