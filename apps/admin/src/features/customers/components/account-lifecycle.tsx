import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Panel } from '@/components/panel'
import { QueryView } from '@/components/query-view'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { accountLifecycleQuery } from '../account-query'
import { LifecycleStanding } from './lifecycle-standing'
import { NextActions } from './next-actions'

/** Where a customer stands in its life, what is late, and what to do next. */
export function AccountLifecycle({ accountId }: { readonly accountId: string }) {
  const { t } = useTranslation()
  const query = useQuery(accountLifecycleQuery(accountId))
  return (
    <QueryView query={query} loading={<SkeletonRows rows={6} />}>
      {(lifecycle) =>
        lifecycle && (
          <>
            <Panel title={t('lifecycle.title')}>
              <LifecycleStanding lifecycle={lifecycle} />
            </Panel>
            <Panel title={t('lifecycle.actions')}>
              <NextActions actions={lifecycle.actions} evidence={lifecycle.evidence} />
            </Panel>
          </>
        )
      }
    </QueryView>
  )
}
