import { CapacityBoard } from './capacity-board'
import { CapacitySummary } from './capacity-summary'
import classes from './capacity-view.module.css'
import { TriggerPanel } from './trigger-panel'

interface CapacityViewProps {
  readonly slug: string
  readonly asOf: string | null
}

/** The day's capacity: at a glance, as a board, and whom to hire. */
export function CapacityView({ slug, asOf }: CapacityViewProps) {
  return (
    <>
      <CapacitySummary slug={slug} asOf={asOf} />
      <div className={classes.columns}>
        <CapacityBoard slug={slug} asOf={asOf} />
        <TriggerPanel slug={slug} asOf={asOf} />
      </div>
    </>
  )
}
