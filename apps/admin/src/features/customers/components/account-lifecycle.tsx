import { useScenario } from '@/address/use-scenario'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Panel } from '@/components/panel'
import { QueryView } from '@/components/query-view'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { accountLifecycleQuery } from '../account-query'
import { AccountGrowth } from './account-growth'
import { LifecycleStanding } from './lifecycle-standing'
import { NextActions } from './next-actions'

/** Where a customer stands in its life, what is late, what to do next, and how it may grow. */
export function AccountLifecycle({ accountId }: { readonly accountId: string }) {
  const { t } = useTranslation()
  const query = useQuery(accountLifecycleQuery(accountId, useScenario()))
  return (
    <QueryView query={query} loading={<SkeletonRows rows={6} />}>
      {(account) =>
        account?.lifecycle && (
          <>
            <Panel title={t('lifecycle.title')}>
              <LifecycleStanding lifecycle={account.lifecycle} />
            </Panel>
            <Panel title={t('lifecycle.actions')}>
              <NextActions {...account.lifecycle} />
            </Panel>
            {account.expansion && <AccountGrowth {...account.expansion} />}
          </>
        )
      }
    </QueryView>
  )
}
