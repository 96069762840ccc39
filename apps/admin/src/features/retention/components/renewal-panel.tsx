import type { Moment } from '@/address/moment'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Panel } from '@/components/panel'
import { QueryView } from '@/components/query-view'
import { Why } from '@/evidence/why'
import { FactList } from '@/grid/fact-list'
import { RowList } from '@/grid/row-list'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { useFormats } from '@/i18n/formats'
import { renewalRateQuery } from '../retention-query'
import classes from './retention-chart.module.css'

interface RenewalPanelProps {
  readonly slug: string
  readonly at: Moment
}

/** How much of what was up for renewal was renewed, beside the GRR of all revenue. */
export function RenewalPanel({ slug, at }: RenewalPanelProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const query = useQuery(renewalRateQuery(slug, at, 'ORGANIZATION'))
  const percent = (value: number | null) =>
    value === null ? null : formats.percent(value, { decimals: 1 })
  return (
    <Panel title={t('retention.renewals.title')}>
      <QueryView query={query} loading={<SkeletonRows rows={2} />}>
        {(rates) => {
          const [whole] = rates.values()
          if (whole === undefined)
            return <RowList none={t('retention.noneExplanation')} rows={[]} />
          if (whole.rate.reason !== null) return <RowList none={whole.rate.reason} rows={[]} />
          const { due, won, ended, unresolved } = whole
          return (
            <>
              <FactList
                facts={[
                  { name: t('retention.renewals.rate'), value: percent(whole.rate.value) },
                  {
                    name: t('retention.renewals.logoRate'),
                    value: `${percent(whole.logoRate.value)} (${t('retention.renewals.wonOf', { won, count: due })})`,
                  },
                  { name: t('retention.renewals.onTime'), value: percent(whole.onTimeRate.value) },
                  { name: t('retention.renewals.ended'), value: formats.money(ended) },
                  { name: t('retention.renewals.shareUp'), value: percent(whole.shareUp.value) },
                  { name: 'GRR', value: percent(whole.grr.value) },
                  {
                    name: t('retention.renewals.unresolved'),
                    value: unresolved.amountMinor === 0 ? null : formats.money(unresolved),
                  },
                ]}
              />
              <div className={classes.below}>
                <Why about={t('retention.renewals.rate')} evidence={whole.evidence} />
              </div>
            </>
          )
        }}
      </QueryView>
    </Panel>
  )
}
