import type { ReactNode } from 'react'
import { useId } from 'react'
import classes from './panel.module.css'

interface PanelProps {
  readonly title?: string
  /** Beside the title: a count. */
  readonly note?: ReactNode
  /** At the title's other end: what the panel is seen by. */
  readonly control?: ReactNode
  readonly children: ReactNode
}

/** A part of a page on a surface of its own. */
export function Panel({ title, note, control, children }: PanelProps) {
  const id = useId()
  return (
    <section className={classes.panel} {...(title === undefined ? {} : { 'aria-labelledby': id })}>
      {title !== undefined && (
        <header className={classes.header}>
          <h2 id={id} className={classes.title}>
            {title}
          </h2>
          {note !== undefined && <span className={classes.note}>{note}</span>}
          {control !== undefined && <div className={classes.control}>{control}</div>}
        </header>
      )}
      {children}
    </section>
  )
}
