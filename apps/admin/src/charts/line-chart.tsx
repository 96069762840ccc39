import { useElementSize } from '@mantine/hooks'
import classes from './line-chart.module.css'

/** What a chart's height stands for. */
interface ChartScale {
  readonly lowest: number
  readonly highest: number
  /** Round values to draw lines at, ascending. */
  readonly ticks: readonly number[]
}

const steps = [0.01, 0.02, 0.05, 0.1, 0.2, 0.25, 0.5, 1, 2, 5, 10, 20, 25, 50, 100]

/** A scale of three to five round steps that holds all values; it need not begin at zero. */
function chartScale(values: readonly number[]): ChartScale {
  const least = values.length === 0 ? 0 : Math.min(...values)
  const most = values.length === 0 ? 1 : Math.max(...values)
  const step = steps.find((each) => (most - least) / each <= 4) ?? (most - least) / 4
  const first = Math.floor(least / step)
  const last = Math.max(Math.ceil(most / step), first + 2)
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step)
  return { lowest: first * step, highest: last * step, ticks }
}

/** One line of a chart: a value for each place, null where there is none. */
interface ChartLine {
  readonly name: string
  readonly values: readonly (number | null)[]
  /** Its colour among what is compared: 0 is what the others are held against; the first line's is 1 by default. */
  readonly series?: number
}

interface LineChartProps {
  /** What the chart shows, for who does not see it; the table beside it tells the values. */
  readonly label: string
  readonly lines: readonly [ChartLine, ...ChartLine[]]
  /** The places from left to right. */
  readonly places: readonly string[]
  readonly write: (value: number) => string
  /** Drawn across, as what divides good from bad. */
  readonly mark?: number
}

const height = 240
const bottom = 24
/** As wide as a character of the labels at most, in pixels. */
const character = 8

/** Lines over time, with few strokes; drawn as wide as they are shown, so that text keeps its size. */
export function LineChart({ label, lines, places, write, mark }: LineChartProps) {
  const { ref, width: measured } = useElementSize<HTMLDivElement>()
  const width = measured || 960
  const values = lines.flatMap((line) => line.values.filter((value) => value !== null))
  const { lowest, highest, ticks } = chartScale(mark === undefined ? values : [...values, mark])
  const left = 14 + character * longest(ticks.map(write))
  const x = (place: number) => left + ((width - left - 8) * place) / Math.max(1, places.length - 1)
  const y = (value: number) => 8 + ((height - bottom - 8) * (highest - value)) / (highest - lowest)
  // The last label ends at the edge, so it reaches half its length further to the one before.
  const room = Math.floor((width - left) / (1.5 * character * longest(places) + 12))
  const every = Math.ceil(places.length / Math.max(1, Math.min(6, room)))
  return (
    <figure className={classes.chart}>
      <div ref={ref}>
        <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
          {ticks.map((tick) => (
            <g key={tick}>
              <line className={classes.grid} x1={left} x2={width} y1={y(tick)} y2={y(tick)} />
              <text className={classes.tick} x={left - 8} y={y(tick) + 4} textAnchor="end">
                {write(tick)}
              </text>
            </g>
          ))}
          {places.map((place, index) =>
            (places.length - 1 - index) % every === 0 ? (
              <text
                key={place}
                className={classes.tick}
                x={x(index)}
                y={height - 4}
                textAnchor={index === places.length - 1 ? 'end' : 'middle'}
              >
                {place}
              </text>
            ) : null,
          )}
          {mark !== undefined && (
            <line className={classes.mark} x1={left} x2={width} y1={y(mark)} y2={y(mark)} />
          )}
          {lines.map(({ name, values: points, series }, index) => (
            <path
              key={name}
              className={classes.line}
              data-series={series ?? index + 1}
              d={pathOf(points, x, y)}
            />
          ))}
        </svg>
      </div>
      <figcaption className={classes.legend}>
        {lines.map(({ name, series }, index) => (
          <span key={name} data-series={series ?? index + 1}>
            {name}
          </span>
        ))}
      </figcaption>
    </figure>
  )
}

/** Characters of the longest text. */
function longest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map((text) => text.length))
}

/** The stroke through the values; it breaks where there is none. */
function pathOf(
  values: readonly (number | null)[],
  x: (place: number) => number,
  y: (value: number) => number,
): string {
  return values
    .map((value, place) => {
      if (value === null) return ''
      const begins = place === 0 || values[place - 1] === null
      return `${begins ? 'M' : 'L'}${x(place).toFixed(1)} ${y(value).toFixed(1)}`
    })
    .join('')
}
