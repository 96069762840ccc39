import { AbsencePanel } from './absence-panel'
import { CapacityBoard } from './capacity-board'
import { CapacitySummary } from './capacity-summary'
import classes from './capacity-view.module.css'
import { TriggerPanel } from './trigger-panel'

interface CapacityViewProps {
  readonly slug: string
  readonly asOf: string | null
}

/** The day's capacity: at a glance, as a board, whom to hire and who is away. */
export function CapacityView({ slug, asOf }: CapacityViewProps) {
  return (
    <>
      <CapacitySummary slug={slug} asOf={asOf} />
      <div className={classes.columns}>
        <CapacityBoard slug={slug} asOf={asOf} />
        <div className={classes.side}>
          <TriggerPanel slug={slug} asOf={asOf} />
          <AbsencePanel slug={slug} asOf={asOf} />
        </div>
      </div>
    </>
  )
}
