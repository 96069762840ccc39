import { IconBuildingStore } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Moment } from '@/address/moment'
import { NothingThere } from '@/components/nothing-there'
import { QueryView } from '@/components/query-view'
import { ThingTimeline } from '@/timeline/thing-timeline'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { useMay } from '@/viewer/viewer-query'
import { accountQuery } from '../account-query'
import { AccountCoverage } from './account-coverage'
import { AccountFacts } from './account-facts'
import { AccountFigures } from './account-figures'
import { AccountHealth } from './account-health'
import { AccountLifecycle } from './account-lifecycle'
import { AccountOutlook } from './account-outlook'
import { AccountPeople } from './account-people'
import { AccountPlans } from './account-plans'
import { AccountTimeline } from './account-timeline'
import classes from './account-view.module.css'
import { ClosedNotice } from './closed-notice'
import { TierPanel } from './tier-panel'

interface AccountViewProps {
  readonly slug: string
  readonly at: Moment
  readonly today: string
  readonly accountId: string
}

/** A customer: who covers it, how it stands, its contract, its plans, its people, and what befell it. */
export function AccountView({ slug, at, today, accountId }: AccountViewProps) {
  const { t } = useTranslation()
  const day = at.asOf ?? today
  const mayLookBack = useMay(slug, 'audit.read')
  const query = useQuery(accountQuery(accountId, at))
  const own = { slug, at, accountId }
  return (
    <QueryView query={query} loading={<SkeletonRows rows={8} />}>
      {(account) =>
        account === null ? (
          <NothingThere
            Icon={IconBuildingStore}
            title={t('customers.notFound')}
            text={t('customers.notFoundExplanation')}
            back={{ to: '/$slug/customers', slug, name: t('customers.title') }}
          />
        ) : (
          <>
            <ClosedNotice day={day} account={account} />
            <AccountFigures day={day} account={account} />
            <div className={classes.columns}>
              <div className={classes.column}>
                <AccountCoverage slug={slug} at={at} day={day} account={account} />
                <AccountOutlook at={at} accountId={accountId} />
                <AccountHealth {...own} day={day} />
                <AccountPlans {...own} />
              </div>
              <div className={classes.column}>
                <AccountFacts slug={slug} day={day} account={account} />
                <TierPanel account={account} />
                <AccountLifecycle at={at} accountId={accountId} />
                <AccountPeople {...own} />
              </div>
            </div>
            <div className={classes.past}>
              <AccountTimeline at={at} account={account} />
              {mayLookBack && <ThingTimeline slug={slug} thingId={accountId} />}
            </div>
          </>
        )
      }
    </QueryView>
  )
}
