import { useTranslation } from 'react-i18next'
import { useAddressId } from '@/address/use-address-id'
import { LineChart } from '@/charts/line-chart'
import { Panel } from '@/components/panel'
import { ChoiceSelect } from '@/forms/choice-select'
import { useFormats } from '@/i18n/formats'
import type { Growth } from '../growth-query'
import classes from './growth-view.module.css'

type Points = Growth['points']

interface Fan {
  readonly p10?: number | null
  readonly p50?: number | null
  readonly p90?: number | null
}

const amountsOf = ({ p10, p50, p90 }: Points[number]['revenue']): Fan => ({
  p10: p10.amountMinor,
  p50: p50.amountMinor,
  p90: p90.amountMinor,
})

/** What customers pay and stay, and what the staff costs. */
const FANS = {
  REVENUE: ({ revenue }: Points[number]) => amountsOf(revenue),
  GRR: ({ grr }: Points[number]) => grr,
  NRR: ({ nrr }: Points[number]) => nrr,
  RUN_RATE: ({ runRate }: Points[number]) => amountsOf(runRate),
  COST_SHARE: ({ costShare }: Points[number]) => costShare,
} as const

const figures = Object.keys(FANS) as readonly (keyof typeof FANS)[]

/** Customers, what they pay and how full people are, month by month: the middle, and where four of five runs lie. */
export function GrowthFans({ points }: { readonly points: Points }) {
  const { t } = useTranslation()
  const formats = useFormats()
  const [chosen, choose] = useAddressId('work')
  const families = points[0]?.lines.map(({ family }) => family) ?? []
  const [first] = families
  const family = families.find((each) => each === chosen) ?? first
  const places = points.map(({ date }) => formats.monthOfYear(date))
  const linesOf = (fanOf: (point: Points[number]) => Fan | undefined) =>
    [
      {
        name: t('growthAhead.middle'),
        values: points.map((point) => fanOf(point)?.p50 ?? null),
        series: 1,
      },
      {
        name: t('growthAhead.low'),
        values: points.map((point) => fanOf(point)?.p10 ?? null),
        series: 0,
      },
      {
        name: t('growthAhead.high'),
        values: points.map((point) => fanOf(point)?.p90 ?? null),
        series: 0,
      },
    ] as const
  const currency = points[0]?.revenue.p50.currency ?? 'USD'
  const money = (amountMinor: number) => formats.money({ amountMinor, currency })
  const [named, name] = useAddressId('figure')
  const figure = figures.find((each) => each === named) ?? 'REVENUE'
  const isMoney = figure === 'REVENUE' || figure === 'RUN_RATE'
  return (
    <div className={classes.fans}>
      {family !== undefined && (
        <Panel
          title={t('growthAhead.utilisation')}
          control={
            <ChoiceSelect
              label={t('growthAhead.role')}
              size="xs"
              choices={families}
              nameOf={(each) => t(`choices.roleFamily.${each}`)}
              chosen={[family, choose]}
            />
          }
        >
          <div className={classes.body}>
            <LineChart
              label={t('growthAhead.utilisation')}
              places={places}
              lines={linesOf(
                ({ lines }) => lines.find((line) => line.family === family)?.utilisation,
              )}
              mark={1}
              write={(value) => formats.percent(value)}
            />
          </div>
        </Panel>
      )}
      <Panel title={t('growthAhead.customers')}>
        <div className={classes.body}>
          <LineChart
            label={t('growthAhead.customers')}
            places={places}
            lines={linesOf(({ customers }) => customers)}
            write={(value) => formats.number(value)}
          />
        </div>
      </Panel>
      <Panel
        title={t('growthAhead.moneyAndRetention')}
        control={
          <ChoiceSelect
            label={t('growthAhead.figure')}
            size="xs"
            choices={figures}
            nameOf={(each) => t(`growthAhead.figures.${each}`)}
            chosen={[figure, name]}
          />
        }
      >
        <div className={classes.body}>
          <LineChart
            label={t(`growthAhead.figures.${figure}`)}
            places={places}
            lines={linesOf(FANS[figure])}
            write={isMoney ? money : (value) => formats.percent(value, { decimals: 1 })}
          />
        </div>
      </Panel>
    </div>
  )
}
