import { Skeleton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { QueryView } from '@/components/query-view'
import { useFormats } from '@/i18n/formats'
import { overviewQuery } from '../capacity-query'
import classes from './capacity-summary.module.css'

const figures = [
  { name: 'over', tone: 'over' },
  { name: 'atTrigger', tone: 'at-trigger' },
  { name: 'open', tone: 'none' },
  { name: 'exposed', tone: 'over' },
  { name: 'triggers', tone: 'at-trigger' },
] as const

interface CapacitySummaryProps {
  readonly slug: string
  readonly asOf: string | null
}

/** The day in five figures; those that are bad news are coloured unless they are zero. */
export function CapacitySummary({ slug, asOf }: CapacitySummaryProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const query = useQuery(overviewQuery(slug, asOf))
  return (
    <section aria-label={t('capacity.summary.label')} className={classes.summary}>
      <QueryView query={query} loading={<Skeleton height={74} radius="lg" />}>
        {(overview) => (
          <dl className={classes.figures}>
            {figures.map(({ name, tone }) => (
              <div
                key={name}
                className={classes.figure}
                data-tone={overview[name] === 0 ? 'none' : tone}
              >
                <dt>{t(`capacity.summary.${name}`)}</dt>
                <dd>{formats.number(overview[name])}</dd>
              </div>
            ))}
          </dl>
        )}
      </QueryView>
    </section>
  )
}
