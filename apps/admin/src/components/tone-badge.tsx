import classes from './band-badge.module.css'
import type { Tone } from './tone'

interface ToneBadgeProps {
  readonly tone: Tone
  readonly children: string
}

/** A verdict in a word; the dot's colour only repeats it. */
export function ToneBadge({ tone, children }: ToneBadgeProps) {
  return (
    <span className={classes.badge} data-tone={tone}>
      {children}
    </span>
  )
}
