import { useScenario } from '@/address/use-scenario'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Panel } from '@/components/panel'
import { QueryView } from '@/components/query-view'
import { RowList } from '@/grid/row-list'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { Why } from '@/evidence/why'
import { accountHealthQuery, type Health } from '../account-query'
import { AccountCost } from './account-cost'
import { HealthFamilies } from './health-families'

/** How a customer stands by each family of signals, and what serving it costs. */
export function AccountHealth({ accountId }: { readonly accountId: string }) {
  const query = useQuery(accountHealthQuery(accountId, useScenario()))
  return (
    <QueryView query={query} loading={<SkeletonRows rows={4} />}>
      {(account) =>
        account && (
          <>
            {account.health && <HealthPanel health={account.health} />}
            {account.unitEconomics && <AccountCost line={account.unitEconomics} />}
          </>
        )
      }
    </QueryView>
  )
}

function HealthPanel({ health }: { readonly health: Health }) {
  const { t } = useTranslation()
  const title = t('customers.health')
  const more = <Why about={title} evidence={health.evidence} />
  return (
    <Panel title={title}>
      {health.score === null ? (
        <RowList none="" rows={[{ key: 'none', name: t('customers.noHealth'), more }]} />
      ) : (
        <HealthFamilies health={health} />
      )}
    </Panel>
  )
}
