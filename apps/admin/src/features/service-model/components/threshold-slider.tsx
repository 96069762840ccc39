import { useId } from 'react'
import { useFormats } from '@/i18n/formats'
import classes from './tier-workshop.module.css'

interface ThresholdSliderProps {
  /** The tier that it is the way into. */
  readonly name: string
  /** What it means. */
  readonly text: string
  readonly stops: readonly number[]
  readonly value: number
  /** What is in force, said below. */
  readonly now: string
  readonly onChange: (value: number) => void
}

/** A threshold that is drawn from one round contract value to another, by hand or by the arrows. */
export function ThresholdSlider(props: ThresholdSliderProps) {
  const { name, text, stops, value, now, onChange } = props
  const formats = useFormats()
  const id = useId()
  const written = formats.money({ amountMinor: value * 100, currency: 'USD' })
  return (
    <div className={classes.threshold}>
      <label htmlFor={id} className={classes.sliderName}>
        {name}
      </label>
      <span className={classes.sliderValue}>{written}</span>
      <input
        id={id}
        type="range"
        min={0}
        max={stops.length - 1}
        step={1}
        value={stops.indexOf(value)}
        aria-valuetext={written}
        aria-describedby={`${id}-text`}
        onChange={({ currentTarget }) => onChange(stops[Number(currentTarget.value)] ?? value)}
      />
      <p id={`${id}-text`} className={classes.sliderText}>
        {text} {now}
      </p>
    </div>
  )
}
