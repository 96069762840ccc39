import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { CreateButton } from '@/acts/create-button'
import type { Moment } from '@/address/moment'
import { Panel } from '@/components/panel'
import { QueryView } from '@/components/query-view'
import { Why } from '@/evidence/why'
import { RowList } from '@/grid/row-list'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { accountHealthQuery } from '../account-query'
import { AccountCost } from './account-cost'
import { AccountTrend } from './account-trend'
import { HealthFamilies } from './health-families'

interface AccountHealthProps {
  readonly slug: string
  readonly at: Moment
  readonly day: string
  readonly accountId: string
}

/** How a customer stands by each family of signals and stood in the last year, and what serving it costs. */
export function AccountHealth({ slug, at, day, accountId }: AccountHealthProps) {
  const { t } = useTranslation()
  const query = useQuery(accountHealthQuery(accountId, at))
  const title = t('customers.health')
  return (
    <QueryView query={query} loading={<SkeletonRows rows={4} />}>
      {(account) =>
        account && (
          <>
            {account.health && (
              <Panel
                title={title}
                control={
                  <CreateButton
                    isQuiet
                    slug={slug}
                    kind="healthSignal"
                    told={{ account: accountId }}
                  />
                }
              >
                {account.health.score === null ? (
                  <RowList
                    none=""
                    rows={[
                      {
                        key: 'none',
                        name: t('customers.noHealth'),
                        more: <Why about={title} evidence={account.health.evidence} />,
                      },
                    ]}
                  />
                ) : (
                  <HealthFamilies health={account.health} />
                )}
                <AccountTrend slug={slug} at={at} day={day} accountId={accountId} />
              </Panel>
            )}
            {account.unitEconomics && <AccountCost line={account.unitEconomics} />}
          </>
        )
      }
    </QueryView>
  )
}
