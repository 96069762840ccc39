import { ink, type Picture } from './chart-picture'
import classes from './printed-chart.module.css'
import { pathText } from './svg-text'

/** The whole chart, as large as the page: there on paper alone, in place of what is dragged and scaled. */
export function PrintedChart({
  picture,
  label,
}: {
  readonly picture: Picture
  readonly label: string
}) {
  const { width, height, shapes } = picture
  return (
    <svg
      className={classes.printed}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
    >
      {shapes.map((shape, at) => {
        switch (shape.kind) {
          case 'RECT':
            return (
              <rect
                key={at}
                x={shape.x}
                y={shape.y}
                width={shape.width}
                height={shape.height}
                fill={shape.fill}
                stroke={shape.stroke}
              />
            )
          case 'LINE':
            return <path key={at} d={pathText(shape.points)} fill="none" stroke={ink.line} />
          case 'TEXT':
            return (
              <text
                key={at}
                x={shape.x}
                y={shape.y}
                fontSize={shape.size}
                fontWeight={shape.weight}
                fill={shape.fill}
                textAnchor={shape.isAtEnd ? 'end' : 'start'}
              >
                {shape.text}
              </text>
            )
        }
      })}
    </svg>
  )
}
