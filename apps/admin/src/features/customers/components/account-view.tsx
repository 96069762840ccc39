import { useScenario } from '@/address/use-scenario'
import { IconBuildingStore } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { NoticePanel } from '@/components/notice-panel'
import { Panel } from '@/components/panel'
import { QueryView } from '@/components/query-view'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { accountQuery } from '../account-query'
import { AccountCoverage } from './account-coverage'
import { AccountFacts } from './account-facts'
import { AccountHealth } from './account-health'
import { AccountLifecycle } from './account-lifecycle'
import { AccountPeople } from './account-people'
import { AccountPlans } from './account-plans'
import classes from './account-view.module.css'

interface AccountViewProps {
  readonly slug: string
  readonly today: string
  readonly accountId: string
}

/** A customer: its contract, who covers it, its plans and its people. */
export function AccountView({ slug, today, accountId }: AccountViewProps) {
  const { t } = useTranslation()
  const query = useQuery(accountQuery(accountId, useScenario()))
  return (
    <QueryView query={query} loading={<SkeletonRows rows={8} />}>
      {(account) =>
        account === null ? (
          <Panel>
            <NoticePanel
              Icon={IconBuildingStore}
              title={t('customers.notFound')}
              text={t('customers.notFoundExplanation')}
            />
          </Panel>
        ) : (
          <div className={classes.columns}>
            <div className={classes.column}>
              <AccountFacts slug={slug} today={today} account={account} />
              <AccountLifecycle accountId={accountId} />
              <AccountHealth accountId={accountId} />
              <AccountPlans accountId={accountId} />
            </div>
            <div className={classes.column}>
              <AccountCoverage slug={slug} today={today} account={account} />
              <AccountPeople accountId={accountId} />
            </div>
          </div>
        )
      }
    </QueryView>
  )
}
