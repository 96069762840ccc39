import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Panel } from '@/components/panel'
import { QueryView } from '@/components/query-view'
import { RowList } from '@/grid/row-list'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { Why } from '@/evidence/why'
import { accountHealthQuery } from '../account-query'
import { AccountCost } from './account-cost'
import { HealthFamilies } from './health-families'

/** How a customer stands by each family of signals, and what serving it costs. */
export function AccountHealth({ accountId }: { readonly accountId: string }) {
  const { t } = useTranslation()
  const query = useQuery(accountHealthQuery(accountId))
  return (
    <QueryView query={query} loading={<SkeletonRows rows={4} />}>
      {(account) =>
        account && (
          <>
            <Panel title={t('customers.health')}>
              {account.health.score === null ? (
                <RowList
                  none=""
                  rows={[
                    {
                      key: 'none',
                      name: t('customers.noHealth'),
                      more: (
                        <Why about={t('customers.health')} evidence={account.health.evidence} />
                      ),
                    },
                  ]}
                />
              ) : (
                <HealthFamilies health={account.health} />
              )}
            </Panel>
            {account.unitEconomics && <AccountCost line={account.unitEconomics} />}
          </>
        )
      }
    </QueryView>
  )
}
