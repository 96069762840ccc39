import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Moment } from '@/address/moment'
import { Meter } from '@/charts/meter'
import { Panel } from '@/components/panel'
import { QueryView } from '@/components/query-view'
import { AdminHealthOverviewDocument } from '@/generated/graphql'
import { RowList } from '@/grid/row-list'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { useFormats } from '@/i18n/formats'
import { workQuery } from '../work-query'

interface HealthByCsmProps {
  readonly slug: string
  readonly at: Moment
}

/** How many books are shown. */
const SHOWN = 8

/** The books with the most accounts at risk. */
export function HealthByCsm({ slug, at }: HealthByCsmProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const query = useQuery(workQuery('health', AdminHealthOverviewDocument, { slug, at }))
  return (
    <Panel title={t('work.booksAtRisk')}>
      <QueryView query={query} loading={<SkeletonRows rows={5} />}>
        {(answer) => {
          const groups = (answer?.health.groups ?? []).map((group) => ({
            ...group,
            atRisk: group.levels.reduce(
              (sum, { level, accounts }) =>
                level === 'AT_RISK' || level === 'CRITICAL' ? sum + accounts : sum,
              0,
            ),
          }))
          return (
            <RowList
              none={t('work.noBooks')}
              rows={groups
                .toSorted((one, other) => other.atRisk - one.atRisk)
                .slice(0, SHOWN)
                .map(({ key, name, accounts, atRisk, meanScore }) => {
                  const called = name ?? t('work.pooled')
                  return {
                    key: key ?? 'none',
                    name: called,
                    aside: t('work.atRiskOf', {
                      atRisk: formats.number(atRisk),
                      accounts: formats.number(accounts),
                    }),
                    details: [
                      meanScore.value === null
                        ? null
                        : t('customers.points', { points: formats.number(meanScore.value) }),
                    ],
                    more: (
                      <Meter
                        label={called}
                        value={accounts === 0 ? 0 : atRisk / accounts}
                        tone="over"
                      />
                    ),
                  }
                })}
            />
          )
        }}
      </QueryView>
    </Panel>
  )
}
