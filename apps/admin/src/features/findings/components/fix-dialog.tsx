import { Dialog } from '@/forms/dialog'
import type { PlanCalls } from '@/plans/change-calls'
import { PlanDraftPreview } from '@/plans/plan-draft-preview'
import { applyFix, fixFindings, type FixDraft, previewFix } from '../fix-draft'
import type { Finding } from '../findings-query'

interface FixDialogProps {
  readonly slug: string
  readonly finding: Finding
  readonly onClose: () => void
}

const calls: PlanCalls<FixDraft> = {
  preview: previewFix,
  findings: fixFindings,
  apply: applyFix,
  collect: null,
}

/** The preview of a finding's fix, then the applying. */
export function FixDialog({ slug, finding, onClose }: FixDialogProps) {
  const title = finding.fix?.title ?? finding.message
  return (
    <Dialog title={title} onClose={onClose}>
      <PlanDraftPreview
        title={title}
        calls={calls}
        draft={{ organizationId: slug, fingerprint: finding.fingerprint }}
        onClose={onClose}
      />
    </Dialog>
  )
}
