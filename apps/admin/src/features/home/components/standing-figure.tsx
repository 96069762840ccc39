import { Skeleton } from '@mantine/core'
import { Link, type LinkProps } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Sparkline } from '@/charts/sparkline'
import { Term, type TermName } from '@/components/term'
import classes from './standing-figure.module.css'

interface StandingFigureProps {
  readonly name: 'exposed' | 'grr' | 'headcount' | 'nrr' | 'over'
  readonly term: TermName
  /** Undefined while it is asked for; null where there is none. */
  readonly value: number | null | undefined
  /** What it was, month by month up to now; undefined while it is asked for. */
  readonly trend: readonly (number | null)[] | undefined | null
  readonly write: (value: number) => string
  readonly note?: string | null
  readonly isBadNews?: (value: number) => boolean
  /** What is behind it. */
  readonly link: Pick<LinkProps, 'params' | 'search' | 'to'>
}

/** A figure, what it is measured by, and how it came to be; its place stays as large while it is fetched. */
export function StandingFigure({
  name,
  term,
  value,
  trend,
  write,
  note = null,
  isBadNews,
  link,
}: StandingFigureProps) {
  const { t } = useTranslation()
  const label = t(`home.standing.${name}`)
  const first = trend?.find((each) => each !== null)
  const isBad = value !== null && value !== undefined && isBadNews?.(value) === true
  return (
    <div className={classes.figure} data-tone={isBad ? 'over' : 'none'}>
      <dt>
        <Term name={term}>{label}</Term>
      </dt>
      <dd>
        {value === undefined ? (
          <Skeleton height={28} width="55%" />
        ) : (
          <p className={classes.value}>
            <Link
              {...link}
              aria-label={t('home.standing.open', {
                name: label,
                value: value === null ? '–' : write(value),
              })}
            >
              {value === null ? '–' : write(value)}
            </Link>
            {note !== null && <span className={classes.note}>{note}</span>}
          </p>
        )}
        <div className={classes.trend}>
          {trend === undefined || trend === null ? (
            <Skeleton height={28} />
          ) : (
            <Sparkline values={trend} />
          )}
        </div>
        <p className={classes.before}>
          {first === undefined ? ' ' : t('home.standing.before', { value: write(first) })}
        </p>
      </dd>
    </div>
  )
}
