import { useTranslation } from 'react-i18next'
import { GroupedBars } from '@/charts/grouped-bars'
import { LineChart } from '@/charts/line-chart'
import { Panel } from '@/components/panel'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { useFormats } from '@/i18n/formats'
import type { Compared } from '../compare-query'
import { headcounts } from '../headcounts'
import { monthCosts } from '../month-costs'
import { roleBars } from '../role-bars'
import { yearlyCosts } from '../yearly-costs'
import { MonthTable } from './month-table'
import classes from './picture-panel.module.css'

interface PicturePanelProps {
  /** What the moments are called, the one shown first. */
  readonly names: readonly string[]
  /** What each of the others comes to: null where it never was, undefined while it is asked for. */
  readonly compared: readonly (Compared | undefined)[]
}

/** The moments in pictures: how full each role is, how many people and seats there are, and what they cost month by month. */
export function PicturePanel({ names, compared }: PicturePanelProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const effects = compared.map((each) => each?.effects ?? null)
  const currency = effects.find((each) => each !== null)?.cost.yearly.currency
  if (currency === undefined) {
    return compared.some((each) => each === undefined) ? (
      <Panel title={t('compare.pictures')}>
        <SkeletonRows rows={8} />
      </Panel>
    ) : null
  }
  const months = monthCosts(effects)
  const [first = '', ...others] = names
  const money = (amountMinor: number) => formats.money({ amountMinor, currency })
  const line = (name: string, place: number) => ({
    name,
    series: place,
    values: months.map(({ values }) => values[place] ?? null),
  })
  return (
    <Panel title={t('compare.pictures')}>
      <div className={classes.pictures}>
        <section>
          <h3>{t('compare.roles')}</h3>
          <GroupedBars
            label={t('compare.roles')}
            rowLabel={t('compare.figure')}
            series={names}
            rows={roleBars(effects).map(({ family, values }) => ({
              key: family,
              name: t(`choices.roleFamily.${family}`),
              values,
            }))}
            write={(value) => formats.percent(value, { beside: 1 })}
            most={1.5}
            mark={1}
          />
        </section>
        <section>
          <h3>{t('compare.headcount')}</h3>
          <GroupedBars
            label={t('compare.headcount')}
            rowLabel={t('compare.figure')}
            series={names}
            rows={headcounts(effects).map(({ figure, values }) => ({
              key: figure,
              name: t(`compare.${figure}`),
              values,
            }))}
            write={(value) => formats.number(value)}
          />
        </section>
        <section>
          <h3>{t('compare.yearly')}</h3>
          <GroupedBars
            label={t('compare.yearly')}
            rowLabel={t('compare.figure')}
            series={names}
            rows={yearlyCosts(effects).map(({ figure, values }) => ({
              key: figure,
              name: t(`plan.money.${figure}`),
              values,
            }))}
            write={money}
          />
        </section>
        <section className={classes.wide}>
          <h3>{t('compare.costByMonth')}</h3>
          <LineChart
            label={t('compare.costByMonth')}
            lines={[line(first, 0), ...others.map((name, index) => line(name, index + 1))]}
            places={months.map(({ month }) => formats.monthOfYear(month))}
            write={money}
          />
          <MonthTable names={names} months={months} write={money} />
        </section>
      </div>
    </Panel>
  )
}
