import { HandoverPanel } from './handover-panel'
import { HoursPanel } from './hours-panel'
import { OpenHandoversPanel } from './open-handovers-panel'
import { OrgModelPanel } from './org-model-panel'
import { ReportingLinePanel } from './reporting-line-panel'
import { ResponsibilityPanel } from './responsibility-panel'
import { SpecialistsPanel } from './specialists-panel'
import { StagePanel } from './stage-panel'
import classes from './structure-view.module.css'

interface StructureViewProps {
  readonly slug: string
  readonly asOf: string | null
  readonly today: string
}

/** Where the organization stands, which model fits, to whom it reports, who answers for what, and how the work goes. */
export function StructureView({ slug, asOf, today }: StructureViewProps) {
  return (
    <div className={classes.columns}>
      <div className={classes.column}>
        <OrgModelPanel slug={slug} asOf={asOf} />
        <ResponsibilityPanel slug={slug} asOf={asOf} />
        <HoursPanel slug={slug} asOf={asOf} />
      </div>
      <div className={classes.column}>
        <StagePanel slug={slug} asOf={asOf} />
        <ReportingLinePanel slug={slug} asOf={asOf} />
        <SpecialistsPanel slug={slug} asOf={asOf} />
        <OpenHandoversPanel slug={slug} asOf={asOf} today={today} />
        <HandoverPanel slug={slug} asOf={asOf} />
      </div>
    </div>
  )
}
