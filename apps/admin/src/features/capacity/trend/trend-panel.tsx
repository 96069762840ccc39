import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Moment } from '@/address/moment'
import { useAddressId } from '@/address/use-address-id'
import { LineChart } from '@/charts/line-chart'
import { Panel } from '@/components/panel'
import { QueryView } from '@/components/query-view'
import { ChoiceSelect } from '@/forms/choice-select'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { useFormats } from '@/i18n/formats'
import { trendDays } from './trend-days'
import { firstShortDay, trendQuery } from './trend-query'
import classes from './trend-panel.module.css'

interface TrendPanelProps {
  readonly slug: string
  readonly at: Moment
  readonly today: string
}

/** Load against capacity by month: as it was, and as it will be by what is known of hires, leaves, ends and starts. */
export function TrendPanel({ slug, at, today }: TrendPanelProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const [chosen, choose] = useAddressId('work')
  const day = at.asOf ?? today
  const query = useQuery(trendQuery(slug, at, trendDays(day)))
  const trends = query.data ?? []
  const trend = trends.find(({ family }) => family === chosen) ?? trends[0]
  const short = trend === undefined ? null : firstShortDay(trend, day)
  return (
    <Panel
      title={t('capacity.trend.title')}
      {...(trend !== undefined && {
        control: (
          <ChoiceSelect
            label={t('capacity.trend.work')}
            size="xs"
            choices={trends.map(({ family }) => family)}
            nameOf={(family) => t(`choices.roleFamily.${family}`)}
            chosen={[trend.family, choose]}
          />
        ),
      })}
    >
      <div className={classes.body}>
        <QueryView query={query} loading={<SkeletonRows rows={5} />}>
          {() =>
            trend === undefined ? (
              <p className={classes.note}>{t('capacity.trend.none')}</p>
            ) : (
              <>
                <p className={classes.verdict} data-short={short !== null}>
                  {short === null
                    ? t('capacity.trend.enough')
                    : t('capacity.trend.short', {
                        date: formats.date(short.day),
                        missing: formats.number(short.missing, 1),
                      })}
                </p>
                <LineChart
                  name={t('capacity.trend.title')}
                  label={t('capacity.trend.title')}
                  places={trend.days.map((each) =>
                    each.day === day ? formats.date(each.day) : formats.monthOfYear(each.day),
                  )}
                  lines={[
                    {
                      name: t('capacity.trend.load'),
                      values: trend.days.map(({ line }) => line?.load ?? null),
                    },
                    {
                      name: t('capacity.trend.capacity'),
                      values: trend.days.map(({ line }) => line?.fullCapacity ?? null),
                    },
                  ]}
                  write={(value) => formats.number(value, 1)}
                />
                <p className={classes.note}>{t('capacity.trend.explanation')}</p>
              </>
            )
          }
        </QueryView>
      </div>
    </Panel>
  )
}
