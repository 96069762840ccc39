import { useTranslation } from 'react-i18next'
import table from '@/components/plain-table.module.css'
import { ScrollSideways } from '@/components/scroll-sideways'
import { useFormats } from '@/i18n/formats'
import type { ThresholdAnswer } from '../cheapest-thresholds-query'
import classes from './cheapest-thresholds.module.css'

interface ServedTiersProps {
  readonly answer: ThresholdAnswer
}

/** Tier by tier where it begins, who is in it, and what they keep and cost; today below each. */
export function ServedTiers({ answer: { best, highest, today } }: ServedTiersProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const shown = best ?? highest
  const from = { HIGH_TOUCH: shown.highTouchFrom, LOW_TOUCH: shown.lowTouchFrom, TECH_TOUCH: null }
  const label = t(best === null ? 'tierThresholds.servedMost' : 'tierThresholds.served')
  const grr = (value: number | null) =>
    value === null ? '–' : formats.percent(value, { decimals: 1 })
  return (
    <section>
      <h3>{label}</h3>
      <ScrollSideways label={label}>
        <table className={`${table.table} ${classes.figures}`}>
          <thead>
            <tr>
              <th scope="col">{t('economics.groups.TIER')}</th>
              <th scope="col">{t('tierThresholds.from')}</th>
              <th scope="col">{t('tierThresholds.count')}</th>
              <th scope="col">{t('tierThresholds.revenue')}</th>
              <th scope="col">{t('tierThresholds.grr')}</th>
              <th scope="col">{t('tierThresholds.cost')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.tiers.map(({ tier, accounts, revenue, grr: kept, cost }, at) => {
              const then = today.tiers[at]!
              const begins = from[tier]
              return (
                <tr key={tier}>
                  <th scope="row">{t(`choices.tier.${tier}`)}</th>
                  <td>{begins === null ? '–' : formats.money(begins)}</td>
                  <Figure now={formats.number(accounts)} then={formats.number(then.accounts)} />
                  <Figure now={formats.money(revenue)} then={formats.money(then.revenue)} />
                  <Figure now={grr(kept)} then={grr(then.grr)} />
                  <Figure now={formats.money(cost)} then={formats.money(then.cost)} />
                </tr>
              )
            })}
          </tbody>
        </table>
      </ScrollSideways>
    </section>
  )
}

/** A figure with today's below it. */
function Figure({ now, then }: { readonly now: string; readonly then: string }) {
  const { t } = useTranslation()
  return (
    <td>
      {now}
      <span className={classes.then}>{t('tierThresholds.today', { value: then })}</span>
    </td>
  )
}
