import { useTranslation } from 'react-i18next'
import { useFormats } from '@/i18n/formats'
import type { ThresholdAnswer } from '../cheapest-thresholds-query'
import classes from './cheapest-thresholds.module.css'

interface ThresholdVerdictProps {
  readonly answer: ThresholdAnswer
}

/** What the cheapest thresholds come to in a line, then what the floor costs and who changes tier. */
export function ThresholdVerdict({ answer }: ThresholdVerdictProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const { best, today, leastGrr, pricePerPoint, revenuePerPoint, up, down, capacity } = answer
  const grr = (value: number) => formats.percent(value, { decimals: 1 })
  if (best === null) {
    return (
      <div className={classes.verdict}>
        <p className={classes.lead}>{answer.outOfReach}</p>
        <p className={classes.aside}>
          {t('tierThresholds.mostCosts', { cost: formats.money(answer.highest.cost) })}
        </p>
      </div>
    )
  }
  const saved = today.cost.amountMinor - best.cost.amountMinor
  const amount = formats.money({ ...best.cost, amountMinor: Math.abs(saved) })
  return (
    <div className={classes.verdict}>
      {best.lowTouchFrom !== null && best.highTouchFrom !== null && (
        <p className={classes.lead}>
          {t('tierThresholds.begin', {
            low: t('choices.tier.LOW_TOUCH'),
            lowFrom: formats.money(best.lowTouchFrom),
            high: t('choices.tier.HIGH_TOUCH'),
            highFrom: formats.money(best.highTouchFrom),
          })}
        </p>
      )}
      <p className={classes.cost}>
        {t('tierThresholds.verdict', {
          cost: formats.money(best.cost),
          difference:
            saved === 0
              ? t('tierThresholds.same')
              : t(saved > 0 ? 'tierThresholds.less' : 'tierThresholds.more', { amount }),
          grr: grr(best.grr),
          today: grr(today.grr),
        })}
      </p>
      <ul className={classes.notes}>
        <li>{t('tierThresholds.proved', { floor: grr(leastGrr) })}</li>
        {pricePerPoint !== null && (
          <li>
            {pricePerPoint.amountMinor === 0
              ? t('tierThresholds.free')
              : t('tierThresholds.price', {
                  price: formats.money(pricePerPoint),
                  kept: formats.money(revenuePerPoint),
                })}
          </li>
        )}
        <li>
          {t('tierThresholds.moves', {
            up: t('tierThresholds.accounts', { count: up.accounts }),
            upRevenue: formats.money(up.revenue),
            down: t('tierThresholds.accounts', { count: down.accounts }),
            downRevenue: formats.money(down.revenue),
          })}
        </li>
        <li>
          {t('tierThresholds.seats', {
            seats: formats.number(best.seats, 1),
            today: formats.number(today.seats, 1),
            capacity: formats.number(capacity, 1),
          })}
        </li>
      </ul>
    </div>
  )
}
