import classes from './meter.module.css'
import type { Tone } from '@/components/tone-badge'

interface MeterProps {
  /** What is measured, and how much it is, in words. */
  readonly label: string
  /** Part of the whole width, 0–1; what exceeds it is cut. */
  readonly value: number
  readonly tone?: Tone
}

/** A part of a whole as a bar. */
export function Meter({ label, value, tone = 'under' }: MeterProps) {
  const width = Math.max(0, Math.min(1, value)) * 100
  return (
    <svg
      className={classes.meter}
      data-tone={tone}
      viewBox="0 0 100 8"
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      <rect className={classes.track} width="100" height="8" />
      <rect className={classes.fill} width={width} height="8" />
    </svg>
  )
}
