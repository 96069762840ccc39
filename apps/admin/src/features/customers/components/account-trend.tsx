import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Moment } from '@/address/moment'
import { LineChart } from '@/charts/line-chart'
import { QueryView } from '@/components/query-view'
import { monthsBefore } from '@/dates/calendar-days'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { useFormats } from '@/i18n/formats'
import { accountTrendQuery } from '../account-query'
import classes from './account-trend.module.css'

interface AccountTrendProps {
  readonly slug: string
  readonly at: Moment
  readonly day: string
  readonly accountId: string
}

const MONTHS = 12

/** The health score of a customer in the last twelve months; nothing where there was hardly any. */
export function AccountTrend({ slug, at, day, accountId }: AccountTrendProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const query = useQuery(accountTrendQuery(slug, accountId, at, monthsBefore(day, MONTHS)))
  return (
    <QueryView query={query} loading={<SkeletonRows rows={4} />}>
      {(points) =>
        points.filter(({ score }) => score !== null).length < 2 ? null : (
          <div className={classes.trend}>
            <LineChart
              label={t('customers.healthTrend')}
              lines={[
                { name: t('customers.healthTrend'), values: points.map(({ score }) => score) },
              ]}
              places={points.map((point) => formats.date(point.day))}
              write={(value) => formats.number(value)}
            />
          </div>
        )
      }
    </QueryView>
  )
}
