/** What a chart's height stands for. */
interface ChartScale {
  readonly lowest: number
  readonly highest: number
  /** Round values to draw lines at, ascending. */
  readonly ticks: readonly number[]
}

const steps = [0.01, 0.02, 0.05, 0.1, 0.2, 0.25, 0.5, 1, 2, 5, 10, 20, 25, 50, 100]

/** A scale of three to five round steps that holds all values; it need not begin at zero. */
export function chartScale(values: readonly number[]): ChartScale {
  const least = values.length === 0 ? 0 : Math.min(...values)
  const most = values.length === 0 ? 1 : Math.max(...values)
  const step = steps.find((each) => (most - least) / each <= 4) ?? (most - least) / 4
  const first = Math.floor(least / step)
  const last = Math.max(Math.ceil(most / step), first + 2)
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step)
  return { lowest: first * step, highest: last * step, ticks }
}
