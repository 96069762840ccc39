import { useElementSize } from '@mantine/hooks'
import { useRef, useState } from 'react'
import type { Tone } from '@/components/tone-badge'
import { ChartExport } from './chart-export'
import { chartScale } from './chart-scale'
import classes from './marimekko.module.css'
import { ReadOut } from './read-out'

/** A column: as wide as what it is a part of, as high as its rate, so that its area is the amount. */
interface MarimekkoColumn {
  readonly key: string
  readonly name: string
  readonly width: number
  readonly height: number
  readonly tone: Tone
  /** What is said of it. */
  readonly text: string
}

interface MarimekkoProps {
  /** What the chart and its file are called. */
  readonly name: string
  /** What it shows, for who does not see it. */
  readonly label: string
  /** What goes across. */
  readonly across: string
  readonly columns: readonly MarimekkoColumn[]
  readonly writeHeight: (value: number) => string
  /** The table behind it. */
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

const height = 260
const bottom = 40
const top = 8
/** As wide as a character of the labels at most, in pixels. */
const character = 7.5

/** Shares of a whole beside each other, each with its rate: what is wide and high weighs most. */
export function Marimekko(props: MarimekkoProps) {
  const { name, label, across, columns, writeHeight, header, rows } = props
  const { ref, width: measured } = useElementSize<HTMLDivElement>()
  const drawing = useRef<SVGSVGElement>(null)
  const [read, setRead] = useState<number | null>(null)
  const width = measured || 720
  const { highest, ticks } = chartScale([0, ...columns.map((column) => column.height)])
  const left = 14 + character * Math.max(...ticks.map((tick) => writeHeight(tick).length))
  const whole = columns.reduce((sum, column) => sum + column.width, 0)
  const y = (value: number) => top + ((height - bottom - top) * (highest - value)) / highest
  const placed = columns.map((column, index) => {
    const before = columns.slice(0, index).reduce((sum, each) => sum + each.width, 0)
    const scale = (width - left - 4) / Math.max(1, whole)
    return { ...column, x: left + before * scale, wide: column.width * scale }
  })
  const shown = read === null ? null : (placed[read] ?? null)
  return (
    <figure className={classes.chart}>
      <div ref={ref} className={classes.drawing}>
        <svg
          ref={drawing}
          viewBox={`0 0 ${width} ${height}`}
          role="img"
          aria-label={label}
          onPointerLeave={() => setRead(null)}
        >
          {ticks.map((tick) => (
            <g key={tick}>
              <line className={classes.grid} x1={left} x2={width} y1={y(tick)} y2={y(tick)} />
              <text className={classes.tick} x={left - 8} y={y(tick) + 4} textAnchor="end">
                {writeHeight(tick)}
              </text>
            </g>
          ))}
          {placed.map((column, index) => (
            <g
              key={column.key}
              data-tone={column.tone}
              data-read={index === read}
              onPointerMove={() => setRead(index)}
            >
              <rect
                className={classes.reach}
                x={column.x}
                y={top}
                width={column.wide}
                height={height - bottom - top}
              />
              <rect
                className={classes.column}
                x={column.x + 1}
                y={y(column.height)}
                width={Math.max(1, column.wide - 2)}
                height={Math.max(1, y(0) - y(column.height))}
              />
              {column.name.length * character < column.wide && (
                <text
                  className={classes.tick}
                  x={column.x + column.wide / 2}
                  y={height - bottom + 16}
                  textAnchor="middle"
                >
                  {column.name}
                </text>
              )}
            </g>
          ))}
          <text className={classes.tick} x={width - 4} y={height - 4} textAnchor="end">
            {across}
          </text>
        </svg>
        <ReadOut
          label={name}
          count={columns.length}
          place={read}
          text={shown === null ? '' : `${shown.name}: ${shown.text}`}
          onPlace={setRead}
        />
      </div>
      <figcaption className={classes.caption}>
        <span>
          {shown !== null && (
            <>
              <strong>{shown.name}</strong> {shown.text}
            </>
          )}
        </span>
        <ChartExport name={name} drawing={() => drawing.current} header={header} rows={rows} />
      </figcaption>
    </figure>
  )
}
