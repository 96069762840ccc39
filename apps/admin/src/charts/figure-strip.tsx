import classes from './figure-strip.module.css'
import type { Tone } from '@/components/tone-badge'

interface FigureStripProps {
  readonly label: string
  readonly figures: readonly {
    readonly name: string
    readonly value: string
    readonly note?: string | undefined
    readonly tone?: Tone
  }[]
}

/** A page's answer in a few figures. */
export function FigureStrip({ label, figures }: FigureStripProps) {
  return (
    <section aria-label={label} className={classes.strip}>
      <dl className={classes.figures}>
        {figures.map(({ name, value, note, tone = 'none' }) => (
          <div key={name} className={classes.figure} data-tone={tone}>
            <dt>{name}</dt>
            <dd>
              {value}
              {note !== undefined && <span className={classes.note}>{note}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
