import classes from './sparkline.module.css'

interface SparklineProps {
  /** From left to right; null where there is none. */
  readonly values: readonly (number | null)[]
}

const width = 100
const height = 28

/** How a figure came to be what it is, at a glance; its words are told beside it. */
export function Sparkline({ values }: SparklineProps) {
  const known = values.filter((value) => value !== null)
  const least = Math.min(...known)
  const span = Math.max(...known) - least
  const points = values
    .map((value, place) => {
      if (value === null) return null
      const x = (width * place) / Math.max(1, values.length - 1)
      const y = span === 0 ? height / 2 : 2 + ((height - 4) * (least + span - value)) / span
      return `${x.toFixed(1)},${y.toFixed(1)}`
    })
    .filter((point) => point !== null)
  return (
    <svg
      className={classes.chart}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {points.length > 1 && <polyline className={classes.line} points={points.join(' ')} />}
    </svg>
  )
}
