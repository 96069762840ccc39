import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Moment } from '@/address/moment'
import { Panel } from '@/components/panel'
import { QueryView } from '@/components/query-view'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { accountLifecycleQuery } from '../account-query'
import { AccountGrowth } from './account-growth'
import { NextActions } from './next-actions'

interface AccountOutlookProps {
  readonly at: Moment
  readonly accountId: string
}

/** What to do next with a customer, and how it may grow. */
export function AccountOutlook({ at, accountId }: AccountOutlookProps) {
  const { t } = useTranslation()
  const query = useQuery(accountLifecycleQuery(accountId, at))
  return (
    <QueryView query={query} loading={<SkeletonRows rows={3} />}>
      {(account) =>
        account?.lifecycle && (
          <>
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
