import type { ReactNode } from 'react'
import classes from './fact-list.module.css'

interface FactListProps {
  /** Facts whose value is null are left out. */
  readonly facts: readonly {
    readonly name: string
    readonly value: ReactNode
  }[]
}

/** Facts by name, in as many columns as there is room for. */
export function FactList({ facts }: FactListProps) {
  return (
    <dl className={classes.facts}>
      {facts
        .filter(({ value }) => value !== null)
        .map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  )
}
