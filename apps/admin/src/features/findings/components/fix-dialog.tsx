import type { Moment } from '@/address/moment'
import { ProposedPlanDialog } from '@/plans/proposed-plan-dialog'
import type { Finding } from '../findings-query'
import { fixQuery } from '../fix-query'

interface FixDialogProps {
  readonly slug: string
  readonly at: Moment
  readonly finding: Finding
  readonly onClose: () => void
}

/** The preview of a finding's fix, then the applying. */
export function FixDialog({ slug, at, finding, onClose }: FixDialogProps) {
  const { fingerprint, fix, message } = finding
  return (
    <ProposedPlanDialog
      slug={slug}
      title={fix?.title ?? message}
      query={fixQuery(slug, at, fingerprint)}
      onClose={onClose}
    />
  )
}
