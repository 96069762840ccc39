import classes from '@/charts/band-badge.module.css'

/** What a colour says, by the names of the theme's variables. */
export type Tone = 'under' | 'healthy' | 'at-trigger' | 'over' | 'none'

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
