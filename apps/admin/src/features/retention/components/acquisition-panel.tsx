import type { Moment } from '@/address/moment'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Panel } from '@/components/panel'
import { QueryView } from '@/components/query-view'
import { Why } from '@/evidence/why'
import { FactList } from '@/grid/fact-list'
import { RowList } from '@/grid/row-list'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { useFormats } from '@/i18n/formats'
import { acquisitionQuery } from '../retention-query'
import classes from './retention-chart.module.css'

interface AcquisitionPanelProps {
  readonly slug: string
  readonly at: Moment
}

/** What winning customers cost and when it is paid back; and what keeping them is worth. */
export function AcquisitionPanel({ slug, at }: AcquisitionPanelProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const query = useQuery(acquisitionQuery(slug, at))
  return (
    <Panel
      title={t('retention.acquisition.title')}
      control={
        <Button
          size="xs"
          variant="default"
          renderRoot={(props) => <Link to="/$slug/settings" params={{ slug }} {...props} />}
        >
          {t('retention.acquisition.settings')}
        </Button>
      }
    >
      <QueryView query={query} loading={<SkeletonRows rows={3} />}>
        {(organization) => {
          if (organization === null) return null
          const { acquisition, retentionImpact } = organization
          const { cac, cost, paybackMonths, ltvToCac, referredShare } = acquisition
          // One reason is often that of several figures.
          const reasons = new Set(
            [
              acquisition.cacReason,
              paybackMonths.reason,
              ltvToCac.reason,
              referredShare.reason,
            ].filter((reason) => reason !== null),
          )
          return (
            <>
              <FactList
                facts={[
                  { name: 'CAC', value: cac && formats.money(cac) },
                  {
                    name: t('retention.acquisition.payback'),
                    value: paybackMonths.value && formats.number(paybackMonths.value, 1),
                  },
                  {
                    name: 'LTV:CAC',
                    value: ltvToCac.value && `${formats.number(ltvToCac.value, 1)}×`,
                  },
                  {
                    name: t('retention.acquisition.newCustomers'),
                    value: `${formats.number(acquisition.newCustomers)} (${formats.money(acquisition.newArr)})`,
                  },
                  {
                    name: t('retention.acquisition.cost'),
                    value: cost && formats.money(cost),
                  },
                  {
                    name: t('retention.acquisition.referred'),
                    value:
                      referredShare.value === null
                        ? null
                        : `${formats.percent(referredShare.value, { decimals: 1 })} (${formats.number(acquisition.referredCustomers)})`,
                  },
                ]}
              />
              <div className={classes.below}>
                {[...reasons].map((reason) => (
                  <span key={reason}>{reason}</span>
                ))}
                <Why about={t('retention.acquisition.title')} evidence={acquisition.evidence} />
              </div>
              <RowList
                none=""
                rows={retentionImpact.map(({ name, renewal, expansion, years, evidence }) => {
                  const last = years.at(-1)
                  return {
                    key: name,
                    name,
                    aside: last && formats.money(last.arr),
                    details: [
                      t('retention.acquisition.case', {
                        renewal: formats.percent(renewal, { decimals: 1 }),
                        expansion: formats.percent(expansion, { decimals: 1 }),
                      }),
                      last === undefined || last.arrDifference.amountMinor === 0
                        ? null
                        : t('retention.acquisition.difference', {
                            amount: formats.money(last.arrDifference),
                          }),
                    ],
                    more: <Why about={name} evidence={evidence} />,
                  }
                })}
              />
            </>
          )
        }}
      </QueryView>
    </Panel>
  )
}
