import type { Moment } from '@/address/moment'
import { PlanPanel } from '@/targets/plan-panel'
import { AbsencePanel } from './absence-panel'
import { CapacityBoard } from './capacity-board'
import { CapacitySummary } from './capacity-summary'
import classes from './capacity-view.module.css'
import { TrendPanel } from '../trend/trend-panel'
import { TriggerPanel } from './trigger-panel'

interface CapacityViewProps {
  readonly slug: string
  readonly at: Moment
  readonly today: string
}

/** The day's capacity: at a glance, as a board, against the plan, whom to hire and who is away. */
export function CapacityView({ slug, at, today }: CapacityViewProps) {
  return (
    <>
      <CapacitySummary slug={slug} at={at} />
      <div className={classes.columns}>
        <div className={classes.side}>
          <CapacityBoard slug={slug} at={at} />
          <TrendPanel slug={slug} at={at} today={today} />
          <PlanPanel slug={slug} at={at} metrics={['HEADCOUNT']} />
        </div>
        <div className={classes.side}>
          <TriggerPanel slug={slug} at={at} />
          <AbsencePanel slug={slug} at={at} />
        </div>
      </div>
    </>
  )
}
