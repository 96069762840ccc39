import type { ReactNode } from 'react'
import classes from './stale-rows.module.css'

interface StaleRowsProps {
  /** Whether others are being fetched in their place. */
  readonly isStale: boolean
  readonly children: ReactNode
}

/** Rows that stay while others are fetched in their place, dimmed meanwhile. */
export function StaleRows({ isStale, children }: StaleRowsProps) {
  return (
    <div className={classes.rows} data-stale={isStale} aria-busy={isStale}>
      {children}
    </div>
  )
}
