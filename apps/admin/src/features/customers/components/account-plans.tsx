import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { CreateButton } from '@/acts/create-button'
import type { Moment } from '@/address/moment'
import { Panel } from '@/components/panel'
import { QueryView } from '@/components/query-view'
import { RowList } from '@/grid/row-list'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { accountPlansQuery } from '../account-query'
import { EscalationList } from './escalation-list'
import { OpportunityList } from './opportunity-list'
import { RenewalList } from './renewal-list'
import { SuccessPlan } from './success-plan'

interface AccountPlansProps {
  readonly slug: string
  readonly at: Moment
  readonly accountId: string
}

/** What a customer is in trouble with, when it renews, what it wants to reach and what it could grow by. */
export function AccountPlans({ slug, at, accountId }: AccountPlansProps) {
  const { t } = useTranslation()
  const query = useQuery(accountPlansQuery(accountId, at))
  const own = { slug, accountId }
  return (
    <QueryView query={query} loading={<SkeletonRows rows={4} />}>
      {(account) => {
        const plans = account?.successPlans.nodes ?? []
        return (
          <>
            <EscalationList {...own} escalations={account?.escalations.nodes ?? []} />
            <RenewalList {...own} renewals={account?.renewals.nodes ?? []} />
            <Panel
              title={t('customers.plans')}
              control={
                <CreateButton
                  isQuiet
                  slug={slug}
                  kind="successPlan"
                  told={{ account: accountId }}
                />
              }
            >
              {plans.length === 0 ? (
                <RowList none={t('customers.noPlans')} rows={[]} />
              ) : (
                plans.map((plan) => <SuccessPlan key={plan.id} slug={slug} plan={plan} />)
              )}
            </Panel>
            <OpportunityList {...own} opportunities={account?.opportunities.nodes ?? []} />
          </>
        )
      }}
    </QueryView>
  )
}
