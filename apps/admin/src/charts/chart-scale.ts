/** What a chart's height stands for. */
interface ChartScale {
  readonly lowest: number
  readonly highest: number
  /** Round values to draw lines at, ascending. */
  readonly ticks: readonly number[]
}

/** Round steps, in the magnitude of what they are steps of. */
const ROUND = [1, 2, 2.5, 5, 10]

/** A scale of three to five round steps that holds all values, whatever their magnitude; it need not begin at zero. */
export function chartScale(values: readonly number[]): ChartScale {
  const least = values.length === 0 ? 0 : Math.min(...values)
  const most = values.length === 0 ? 1 : Math.max(...values)
  const step = roundStep((most - least || Math.abs(most) || 1) / 4)
  const first = Math.floor(least / step)
  const last = Math.max(Math.ceil(most / step), first + 2)
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step)
  return { lowest: first * step, highest: last * step, ticks }
}

/** The smallest round number that reaches a number above 0. */
function roundStep(atLeast: number): number {
  const magnitude = 10 ** Math.floor(Math.log10(atLeast))
  // What a quotient of decimals leaves behind is no more than the number itself.
  const rounded = ROUND.find((each) => each * magnitude >= atLeast * (1 - 1e-9)) ?? 10
  return rounded * magnitude
}
