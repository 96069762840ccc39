import { ink, type Picture, type Shape } from './chart-picture'
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
      {shapes.map((shape) => (
        <PrintedShape key={keyOf(shape)} shape={shape} />
      ))}
    </svg>
  )
}

/** No two shapes of a kind begin at one place and are as wide. */
function keyOf(shape: Shape): string {
  if (shape.kind === 'LINE') return `LINE ${pathText(shape.points)}`
  return `${shape.kind} ${shape.x} ${shape.y} ${shape.kind === 'RECT' ? shape.width : ''}`
}

function PrintedShape({ shape }: { readonly shape: Shape }) {
  switch (shape.kind) {
    case 'RECT': {
      const { x, y, width, height, fill, stroke } = shape
      return <rect x={x} y={y} width={width} height={height} fill={fill} stroke={stroke} />
    }
    case 'LINE':
      return <path d={pathText(shape.points)} fill="none" stroke={ink.line} />
    case 'TEXT': {
      const { x, y, size, weight, fill, isAtEnd } = shape
      return (
        <text
          x={x}
          y={y}
          fontSize={size}
          fontWeight={weight}
          fill={fill}
          textAnchor={isAtEnd ? 'end' : 'start'}
        >
          {shape.text}
        </text>
      )
    }
  }
}
