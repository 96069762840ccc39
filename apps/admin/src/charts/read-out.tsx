import { useTranslation } from 'react-i18next'
import classes from './read-out.module.css'

interface ReadOutProps {
  /** What is read out. */
  readonly label: string
  /** How many places there are. */
  readonly count: number
  /** The place that is read; null for none. */
  readonly place: number | null
  /** What is said of it. */
  readonly text: string
  readonly onPlace: (place: number | null) => void
}

/** Reads the values of a chart one place after the other with the arrow keys, as who points at them does. */
export function ReadOut({ label, count, place, text, onPlace }: ReadOutProps) {
  const { t } = useTranslation()
  return (
    <input
      type="range"
      className={classes.range}
      aria-label={t('charts.readOut', { label })}
      aria-valuetext={text}
      min={0}
      max={Math.max(0, count - 1)}
      value={place ?? count - 1}
      onFocus={() => onPlace(place ?? count - 1)}
      onBlur={() => onPlace(null)}
      onChange={({ currentTarget }) => onPlace(Number(currentTarget.value))}
    />
  )
}
