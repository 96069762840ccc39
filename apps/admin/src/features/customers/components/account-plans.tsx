import { useScenario } from '@/address/use-scenario'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Panel } from '@/components/panel'
import { QueryView } from '@/components/query-view'
import { RowList } from '@/grid/row-list'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { accountPlansQuery } from '../account-query'
import { EscalationList } from './escalation-list'
import { OpportunityList } from './opportunity-list'
import { RenewalList } from './renewal-list'
import { SuccessPlan } from './success-plan'

/** What a customer is in trouble with, what it wants to reach, when it renews and what it could grow by. */
export function AccountPlans({ accountId }: { readonly accountId: string }) {
  const { t } = useTranslation()
  const query = useQuery(accountPlansQuery(accountId, useScenario()))
  return (
    <QueryView query={query} loading={<SkeletonRows rows={4} />}>
      {(account) => {
        const plans = account?.successPlans.edges.map(({ node }) => node) ?? []
        return (
          <>
            <EscalationList
              escalations={account?.escalations.edges.map(({ node }) => node) ?? []}
            />
            <Panel title={t('customers.plans')}>
              {plans.length === 0 ? (
                <RowList none={t('customers.noPlans')} rows={[]} />
              ) : (
                plans.map((plan) => <SuccessPlan key={plan.id} plan={plan} />)
              )}
            </Panel>
            <RenewalList renewals={account?.renewals.edges.map(({ node }) => node) ?? []} />
            <OpportunityList
              opportunities={account?.opportunities.edges.map(({ node }) => node) ?? []}
            />
          </>
        )
      }}
    </QueryView>
  )
}
