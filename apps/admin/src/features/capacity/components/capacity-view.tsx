import type { Moment } from '@/address/moment'
import { PlanPanel } from '@/targets/plan-panel'
import { AbsencePanel } from './absence-panel'
import { CapacityBoard } from './capacity-board'
import { CapacitySummary } from './capacity-summary'
import classes from './capacity-view.module.css'
import { TriggerPanel } from './trigger-panel'

interface CapacityViewProps {
  readonly slug: string
  readonly at: Moment
}

/** The day's capacity: at a glance, as a board, whom to hire and who is away. */
export function CapacityView({ slug, at }: CapacityViewProps) {
  return (
    <>
      <CapacitySummary slug={slug} at={at} />
      <PlanPanel slug={slug} at={at} metrics={['HEADCOUNT']} isSpaced />
      <div className={classes.columns}>
        <CapacityBoard slug={slug} at={at} />
        <div className={classes.side}>
          <TriggerPanel slug={slug} at={at} />
          <AbsencePanel slug={slug} at={at} />
        </div>
      </div>
    </>
  )
}
