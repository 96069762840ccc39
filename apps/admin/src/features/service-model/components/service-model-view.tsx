import type { Moment } from '@/address/moment'
import { DeliverablesPanel } from './deliverables-panel'
import { ScalePanel } from './scale-panel'
import { ServiceModelPanel } from './service-model-panel'
import classes from './service-model-view.module.css'
import { TierMovementPanel } from './tier-movement-panel'
import { TierWorkshopPanel } from './tier-workshop-panel'
import { CheapestThresholdsPanel } from '../cheapest-thresholds/components/cheapest-thresholds-panel'

interface ServiceModelViewProps {
  readonly slug: string
  readonly at: Moment
}

/** Which service model fits, where its tiers part and should, who is to change tier, and what each tier receives. */
export function ServiceModelView({ slug, at }: ServiceModelViewProps) {
  return (
    <div className={classes.page}>
      <TierWorkshopPanel slug={slug} at={at} />
      <CheapestThresholdsPanel slug={slug} at={at} />
      <div className={classes.columns}>
        <div className={classes.column}>
          <ServiceModelPanel slug={slug} at={at} />
          <DeliverablesPanel slug={slug} at={at} />
          <ScalePanel slug={slug} at={at} />
        </div>
        <div className={classes.column}>
          <TierMovementPanel slug={slug} at={at} />
        </div>
      </div>
    </div>
  )
}
