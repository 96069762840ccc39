import { Skeleton } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import classes from './figure-strip.module.css'
import { Term, type TermName } from '@/components/term'
import type { Tone } from '@/components/tone-badge'

interface FigureStripProps {
  readonly figures: readonly {
    readonly name: string
    readonly value: string
    readonly note?: string | undefined
    readonly tone?: Tone
    /** The list behind it: what the page's address filters by then. */
    readonly list?: Readonly<Record<string, unknown>>
    /** What the glossary explains it by. */
    readonly term?: TermName
  }[]
}

/** A page's answer in a few figures. */
export function FigureStrip({ figures }: FigureStripProps) {
  const { t } = useTranslation()
  return (
    <section aria-label={t('shell.atAGlance')} className={classes.strip}>
      <dl className={classes.figures}>
        {figures.map(({ name, value, note, tone = 'none', list, term }) => (
          <div key={name} className={classes.figure} data-tone={tone}>
            <dt>{term === undefined ? name : <Term name={term}>{name}</Term>}</dt>
            <dd>
              {list === undefined ? (
                value
              ) : (
                <Link to="." search={(before: object) => ({ ...before, ...list })}>
                  {value}
                </Link>
              )}
              {note !== undefined && <span className={classes.note}>{note}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** The place of the figures while they are fetched. */
export function FigureStripSkeleton() {
  return <Skeleton height={74} radius="lg" className={classes.strip} />
}
