import type { Moment } from '@/address/moment'
import { HandoverPanel } from './handover-panel'
import { HoursPanel } from './hours-panel'
import { OpenHandoversPanel } from './open-handovers-panel'
import { OrgModelPanel } from './org-model-panel'
import { ReportingLinePanel } from './reporting-line-panel'
import { SpecialisationPanel } from './specialisation-panel'
import { SpecialistsPanel } from './specialists-panel'
import { StagePanel } from './stage-panel'
import classes from './structure-view.module.css'

interface StructureViewProps {
  readonly slug: string
  readonly at: Moment
  readonly today: string
}

/** Where the organization stands, which model fits, to whom it reports, and how the work goes. */
export function StructureView({ slug, at, today }: StructureViewProps) {
  return (
    <div className={classes.column}>
      <OrgModelPanel slug={slug} at={at} today={today} />
      <div className={classes.columns}>
        <div className={classes.column}>
          <HoursPanel slug={slug} at={at} />
        </div>
        <div className={classes.column}>
          <StagePanel slug={slug} at={at} />
          <SpecialisationPanel slug={slug} at={at} />
          <ReportingLinePanel slug={slug} at={at} />
          <SpecialistsPanel slug={slug} at={at} />
          <OpenHandoversPanel slug={slug} at={at} today={today} />
          <HandoverPanel slug={slug} at={at} />
        </div>
      </div>
    </div>
  )
}
