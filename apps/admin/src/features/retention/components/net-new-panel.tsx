import type { Moment } from '@/address/moment'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Panel } from '@/components/panel'
import { QueryView } from '@/components/query-view'
import { Why } from '@/evidence/why'
import { SkeletonRows } from '@/grid/skeleton-rows'
import type { AdminMoneyFragment, ArrMovementKind } from '@/generated/graphql'
import { useFormats } from '@/i18n/formats'
import { netNewArrQuery } from '../retention-query'
import { MovementsLink } from './movements-link'
import classes from './retention-table.module.css'
import below from './retention-chart.module.css'

interface NetNewRow {
  readonly name: string
  readonly amount: AdminMoneyFragment
  readonly isSum?: boolean
  /** Of the movements behind it. */
  readonly kind?: ArrMovementKind
}

interface NetNewPanelProps {
  readonly slug: string
  readonly at: Moment
}

/** By what recurring revenue came and went in the last twelve months, from what it was to what it is. */
export function NetNewPanel({ slug, at }: NetNewPanelProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const query = useQuery(netNewArrQuery(slug, at))
  return (
    <Panel title={t('retention.netNew.title')}>
      <QueryView query={query} loading={<SkeletonRows rows={6} />}>
        {({ period, flow, reasons }) => {
          if (flow === null || period === undefined) return null
          const less = (money: typeof flow.churn) => ({ ...money, amountMinor: -money.amountMinor })
          const rows = [
            { name: t('retention.netNew.start'), amount: asThen(flow), isSum: true },
            { name: t('retention.netNew.exchange'), amount: flow.exchange },
            { name: t('retention.netNew.opened'), amount: flow.opened, kind: 'OPENING' as const },
            { name: t('retention.netNew.fromNew'), amount: flow.fromNew, kind: 'NEW' as const },
            { name: t('retention.netNew.returned'), amount: flow.returned, kind: 'NEW' as const },
            {
              name: t('retention.netNew.expansion'),
              amount: flow.expansion,
              kind: 'EXPANSION' as const,
            },
            {
              name: t('retention.netNew.contraction'),
              amount: less(flow.contraction),
              kind: 'CONTRACTION' as const,
            },
            ...reasons.map(({ reason, churn }) => ({
              name: `${t('retention.netNew.churn')}: ${reason ?? t('retention.noReason')}`,
              amount: less(churn),
              kind: 'CHURN' as const,
            })),
            { name: t('retention.netNew.closing'), amount: flow.closing, isSum: true },
            { name: t('retention.netNew.total'), amount: flow.netNew, isSum: true },
          ] satisfies readonly NetNewRow[]
          const shown = rows.filter(
            ({ amount, isSum = false }: NetNewRow) => isSum || amount.amountMinor !== 0,
          )
          return (
            <div className={below.below}>
              <table className={classes.table} aria-label={t('retention.netNew.title')}>
                <tbody>
                  {shown.map(({ name, amount, isSum, kind }: NetNewRow) => (
                    <tr key={name}>
                      <th scope="row">{isSum ? <strong>{name}</strong> : name}</th>
                      <td>
                        {kind === undefined ? (
                          formats.money(amount)
                        ) : (
                          <MovementsLink slug={slug} {...period} kinds={[kind]}>
                            {formats.money(amount)}
                          </MovementsLink>
                        )}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
              <Why about={t('retention.netNew.title')} evidence={flow.evidence} />
            </div>
          )
        }}
      </QueryView>
    </Panel>
  )
}

/** What the period began with as it was told then, before another year's plan rates. */
function asThen({ start, exchange }: Record<'exchange' | 'start', AdminMoneyFragment>) {
  return { ...start, amountMinor: start.amountMinor - exchange.amountMinor }
}
