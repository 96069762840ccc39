import type { Moment } from '@/address/moment'
import { Skeleton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { EvidenceView } from '@/evidence/evidence-view'
import { QueryView } from '@/components/query-view'
import { type HireTrigger, triggerEvidenceQuery } from '../capacity-query'
import classes from './trigger-evidence.module.css'

interface TriggerEvidenceProps {
  readonly trigger: HireTrigger
  readonly slug: string
  readonly at: Moment
}

/** What went into a trigger's answer, and the figures it rests on. */
export function TriggerEvidence({ trigger, slug, at }: TriggerEvidenceProps) {
  const query = useQuery(triggerEvidenceQuery(slug, at))
  return (
    <div className={classes.evidence}>
      <QueryView query={query} loading={<Skeleton height={72} />}>
        {(triggers) => {
          const found = triggers.find(({ id }) => id === trigger.id)
          return found === undefined ? null : <EvidenceView evidence={found.evidence} quiet />
        }}
      </QueryView>
    </div>
  )
}
