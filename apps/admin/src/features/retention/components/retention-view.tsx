import type { Moment } from '@/address/moment'
import { PlanPanel } from '@/targets/plan-panel'
import classes from './retention-view.module.css'
import { AcquisitionPanel } from './acquisition-panel'
import { CohortPanel } from './cohort-panel'
import { ChurnPanel } from './churn-panel'
import { NetNewPanel } from './net-new-panel'
import { RenewalPanel } from './renewal-panel'
import { RetentionGroups } from './retention-groups'
import { RetentionSeries } from './retention-series'

interface RetentionViewProps {
  readonly slug: string
  readonly at: Moment
}

/** What is kept of the recurring revenue and renewed: over time, by whom, why the rest was lost, and what new costs. */
export function RetentionView({ slug, at }: RetentionViewProps) {
  return (
    <div className={classes.stack}>
      <RetentionSeries slug={slug} at={at} />
      <RenewalPanel slug={slug} at={at} />
      <div className={classes.columns}>
        <div className={classes.stack}>
          <RetentionGroups slug={slug} at={at} />
          <CohortPanel slug={slug} at={at} />
          <AcquisitionPanel slug={slug} at={at} />
          <PlanPanel slug={slug} at={at} metrics={['GRR', 'NRR', 'RENEWAL_RATE']} />
        </div>
        <div className={classes.stack}>
          <NetNewPanel slug={slug} at={at} />
          <ChurnPanel slug={slug} at={at} />
        </div>
      </div>
    </div>
  )
}
