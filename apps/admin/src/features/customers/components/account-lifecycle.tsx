import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Moment } from '@/address/moment'
import { Panel } from '@/components/panel'
import { QueryView } from '@/components/query-view'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { accountLifecycleQuery } from '../account-query'
import { AccountPlaybooks } from './account-playbooks'
import { LifecycleStanding } from './lifecycle-standing'

interface AccountLifecycleProps {
  readonly at: Moment
  readonly accountId: string
}

/** Where a customer stands in its life, and what its stage asks for. */
export function AccountLifecycle({ at, accountId }: AccountLifecycleProps) {
  const { t } = useTranslation()
  const query = useQuery(accountLifecycleQuery(accountId, at))
  return (
    <QueryView query={query} loading={<SkeletonRows rows={6} />}>
      {(account) =>
        account?.lifecycle && (
          <>
            <Panel title={t('lifecycle.title')}>
              <LifecycleStanding lifecycle={account.lifecycle} />
            </Panel>
            {account.lifecycle.stage !== null && (
              <AccountPlaybooks at={at} accountId={accountId} stage={account.lifecycle.stage} />
            )}
          </>
        )
      }
    </QueryView>
  )
}
