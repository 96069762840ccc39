import type { ReactNode } from 'react'
import classes from './row-list.module.css'

interface RowListProps {
  /** Said where there are no rows. */
  readonly none: string
  readonly rows: readonly {
    readonly key: string
    readonly name: ReactNode
    readonly aside?: ReactNode
    /** Parts of a line below the name; those that are null are left out. */
    readonly details?: readonly (string | null)[]
    readonly more?: ReactNode
  }[]
}

/** A short list: names, what they are, and at the other end how they stand. */
export function RowList({ none, rows }: RowListProps) {
  if (rows.length === 0) return <p className={classes.none}>{none}</p>
  return (
    <ul className={classes.list}>
      {rows.map(({ key, name, aside, details = [], more }) => {
        const line = details.filter((part) => part !== null && part !== '').join(' · ')
        return (
          <li key={key} className={classes.row}>
            <div className={classes.top}>
              <span className={classes.name}>{name}</span>
              <span className={classes.aside}>{aside}</span>
            </div>
            {line !== '' && <span className={classes.details}>{line}</span>}
            {more}
          </li>
        )
      })}
    </ul>
  )
}
