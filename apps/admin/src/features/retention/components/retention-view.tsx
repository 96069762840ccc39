import classes from './retention-view.module.css'
import { AcquisitionPanel } from './acquisition-panel'
import { ChurnPanel } from './churn-panel'
import { NetNewPanel } from './net-new-panel'
import { RenewalPanel } from './renewal-panel'
import { RetentionGroups } from './retention-groups'
import { RetentionSeries } from './retention-series'

interface RetentionViewProps {
  readonly slug: string
  readonly asOf: string | null
}

/** What is kept of the recurring revenue and renewed: over time, by whom, why the rest was lost, and what new costs. */
export function RetentionView({ slug, asOf }: RetentionViewProps) {
  return (
    <div className={classes.stack}>
      <RetentionSeries slug={slug} asOf={asOf} />
      <RenewalPanel slug={slug} asOf={asOf} />
      <div className={classes.columns}>
        <div className={classes.stack}>
          <RetentionGroups slug={slug} asOf={asOf} />
          <AcquisitionPanel slug={slug} asOf={asOf} />
        </div>
        <div className={classes.stack}>
          <NetNewPanel slug={slug} asOf={asOf} />
          <ChurnPanel slug={slug} asOf={asOf} />
        </div>
      </div>
    </div>
  )
}
