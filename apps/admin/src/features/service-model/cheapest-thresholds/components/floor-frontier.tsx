import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { LineChart } from '@/charts/line-chart'
import table from '@/components/plain-table.module.css'
import { ScrollSideways } from '@/components/scroll-sideways'
import { useFormats } from '@/i18n/formats'
import type { ThresholdAnswer } from '../cheapest-thresholds-query'
import classes from './cheapest-thresholds.module.css'

interface FloorFrontierProps {
  readonly answer: ThresholdAnswer
  /** In percent. */
  readonly onChoose: (floor: number) => void
}

const TENTHS = 1000

/** What more and more GRR costs at the least, beside what serving everybody as today costs; each floor may be chosen. */
export function FloorFrontier({
  answer: { frontier, today, leastGrr },
  onChoose,
}: FloorFrontierProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  // Of one point there is no line.
  if (frontier.length < 2) return null
  const label = t('tierThresholds.frontier')
  const { currency } = today.cost
  const floor = (value: number) => formats.percent(value, { decimals: 1 })
  const write = (amountMinor: number) => formats.money({ amountMinor, currency })
  return (
    <section>
      <h3>{label}</h3>
      <div className={classes.parts}>
        <LineChart
          label={label}
          places={frontier.map((point) => floor(point.leastGrr))}
          lines={[
            {
              name: t('tierThresholds.leastCost'),
              values: frontier.map(({ cost }) => cost.amountMinor),
            },
            {
              name: t('tierThresholds.todaysCost'),
              values: frontier.map(() => today.cost.amountMinor),
              series: 0,
            },
          ]}
          write={write}
        />
        <ScrollSideways label={label}>
          <table className={`${table.table} ${classes.figures}`}>
            <thead>
              <tr>
                <th scope="col">{t('tierThresholds.floor')}</th>
                <th scope="col">{t('tierThresholds.leastCost')}</th>
                <th scope="col">{t('serviceModel.from', { tier: t('choices.tier.LOW_TOUCH') })}</th>
                <th scope="col">
                  {t('serviceModel.from', { tier: t('choices.tier.HIGH_TOUCH') })}
                </th>
              </tr>
            </thead>
            <tbody>
              {frontier.map((point) => (
                <tr key={point.leastGrr} aria-current={point.leastGrr === leastGrr || undefined}>
                  <th scope="row">
                    <Button
                      size="compact-xs"
                      variant="subtle"
                      aria-label={t('tierThresholds.choose', { floor: floor(point.leastGrr) })}
                      onClick={() => onChoose(Math.round(point.leastGrr * TENTHS) / 10)}
                    >
                      {floor(point.leastGrr)}
                    </Button>
                  </th>
                  <td>{formats.money(point.cost)}</td>
                  <td>{formats.money(point.lowTouchFrom)}</td>
                  <td>{formats.money(point.highTouchFrom)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollSideways>
      </div>
    </section>
  )
}
