import type { ReactNode } from 'react'
import classes from './fact-list.module.css'

interface FactListProps {
  /** Facts whose value is null are left out. */
  readonly facts: readonly {
    readonly name: string
    readonly value: ReactNode
    /** On a line of its own, for a value that may be long. */
    readonly wide?: boolean
  }[]
}

/** Facts by name, in as many columns as there is room for. */
export function FactList({ facts }: FactListProps) {
  return (
    <dl className={classes.facts}>
      {facts
        .filter(({ value }) => value !== null)
        .map(({ name, value, wide = false }) => (
          <div key={name} className={wide ? classes.wide : undefined}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  )
}
