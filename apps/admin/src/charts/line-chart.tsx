import { useElementSize } from '@mantine/hooks'
import { useRef, useState } from 'react'
import { useFormats } from '@/i18n/formats'
import { ChartExport } from './chart-export'
import { chartScale } from './chart-scale'
import { ReadOut } from './read-out'
import classes from './line-chart.module.css'

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
  /** Values to the last figure, for who asks for one place. */
  readonly writeFully?: (value: number) => string
  /** What the chart and its file are called; its label by default. */
  readonly name?: string
  /** Drawn across, as what divides good from bad. */
  readonly mark?: number
}

const height = 240
const bottom = 24
/** As wide as a character of the labels at most, in pixels. */
const character = 8

/** Lines over time, with few strokes; drawn as wide as they are shown, so that text keeps its size. */
export function LineChart(props: LineChartProps) {
  const { label, name = label, lines, places, write, writeFully = write, mark } = props
  const formats = useFormats()
  const drawing = useRef<SVGSVGElement>(null)
  const [read, setRead] = useState<number | null>(null)
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
  const told = (line: ChartLine, place: number): string => {
    const value = line.values[place]
    return value == null ? '—' : writeFully(value)
  }
  const pointedAt = (clientX: number, { left: edge, width: shown }: DOMRect): number => {
    const along = ((clientX - edge) * (width / shown) - left) / Math.max(1, width - left - 8)
    return Math.round(Math.min(1, Math.max(0, along)) * (places.length - 1))
  }
  const readText =
    read === null
      ? ''
      : `${places[read]}: ${formats.list(lines.map((line) => `${line.name} ${told(line, read)}`))}`
  return (
    <figure className={classes.chart}>
      <div ref={ref} className={classes.drawing}>
        <svg
          ref={drawing}
          viewBox={`0 0 ${width} ${height}`}
          role="img"
          aria-label={label}
          onPointerMove={({ clientX, currentTarget }) =>
            setRead(pointedAt(clientX, currentTarget.getBoundingClientRect()))
          }
          onPointerLeave={() => setRead(null)}
        >
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
          {lines.map(({ name: line, values: points, series }, index) => (
            <path
              key={line}
              className={classes.line}
              data-series={series ?? index + 1}
              d={pathOf(points, x, y)}
            />
          ))}
          {read !== null && (
            <line className={classes.read} x1={x(read)} x2={x(read)} y1={8} y2={height - bottom} />
          )}
          {read !== null &&
            lines.map(({ name: line, values: points, series }, index) => {
              const value = points[read]
              return value == null ? null : (
                <circle
                  key={line}
                  className={classes.point}
                  data-series={series ?? index + 1}
                  cx={x(read)}
                  cy={y(value)}
                  r={4}
                />
              )
            })}
        </svg>
        <ReadOut
          label={name}
          count={places.length}
          place={read}
          text={readText}
          onPlace={setRead}
        />
      </div>
      <figcaption className={classes.legend}>
        {lines.map((line, index) => (
          <span key={line.name} data-series={line.series ?? index + 1}>
            {line.name}
            {read !== null && <strong> {told(line, read)}</strong>}
          </span>
        ))}
        {read !== null && <em>{places[read]}</em>}
        <div className={classes.out}>
          <ChartExport
            name={name}
            drawing={() => drawing.current}
            header={['', ...lines.map((line) => line.name)]}
            rows={places.map((place, index) => [place, ...lines.map((line) => told(line, index))])}
          />
        </div>
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
