import { useTranslation } from 'react-i18next'
import { FigureStrip } from '@/charts/figure-strip'
import { Why } from '@/evidence/why'
import { useFormats } from '@/i18n/formats'
import type { Economics } from '../economics-query'
import classes from './economics-summary.module.css'

const tones = { BELOW: 'under', WITHIN: 'healthy', ABOVE: 'over' } as const

/** What serving costs in all, and what is left of the margin. */
export function EconomicsSummary({ economics }: { readonly economics: Economics }) {
  const { t } = useTranslation()
  const formats = useFormats()
  const { cost, revenue, idle, overhead, verdict } = economics
  const amount = (money: Economics['cost']) => (money === null ? '—' : formats.money(money))
  const share = economics.share?.value ?? null
  const marginLeft = economics.marginLeft?.value ?? null
  return (
    <div className={classes.summary}>
      <FigureStrip
        figures={[
          { name: t('economics.cost'), value: amount(cost) },
          { name: t('economics.revenue'), value: amount(revenue) },
          {
            name: t('economics.share'),
            value: share === null ? '—' : formats.percent(share, { decimals: 2 }),
            note: verdict === null ? undefined : t(`economics.range.${verdict}`),
            tone: verdict === null ? 'none' : tones[verdict],
          },
          {
            name: t('economics.marginLeft'),
            value: marginLeft === null ? '—' : formats.percent(marginLeft, { decimals: 2 }),
          },
          { name: t('economics.idle'), value: amount(idle) },
          { name: t('economics.overhead'), value: amount(overhead) },
        ]}
      />
      <Why about={t('economics.share')} evidence={economics.evidence} />
    </div>
  )
}
