import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Moment } from '@/address/moment'
import { Panel } from '@/components/panel'
import { QueryView } from '@/components/query-view'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { accountLifecycleQuery } from '../account-query'
import { AccountGrowth } from './account-growth'
import { AccountPlaybooks } from './account-playbooks'
import { LifecycleStanding } from './lifecycle-standing'
import { NextActions } from './next-actions'

interface AccountLifecycleProps {
  readonly at: Moment
  readonly accountId: string
}

/** What to do next with a customer, where it stands in its life, what that asks for, and how it may grow. */
export function AccountLifecycle({ at, accountId }: AccountLifecycleProps) {
  const { t } = useTranslation()
  const query = useQuery(accountLifecycleQuery(accountId, at))
  return (
    <QueryView query={query} loading={<SkeletonRows rows={6} />}>
      {(account) =>
        account?.lifecycle && (
          <>
            <Panel title={t('lifecycle.actions')}>
              <NextActions {...account.lifecycle} />
            </Panel>
            <Panel title={t('lifecycle.title')}>
              <LifecycleStanding lifecycle={account.lifecycle} />
            </Panel>
            {account.lifecycle.stage !== null && (
              <AccountPlaybooks at={at} accountId={accountId} stage={account.lifecycle.stage} />
            )}
            {account.expansion && <AccountGrowth {...account.expansion} />}
          </>
        )
      }
    </QueryView>
  )
}
