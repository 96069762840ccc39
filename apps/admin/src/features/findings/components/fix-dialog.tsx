import { notifications } from '@mantine/notifications'
import { useTranslation } from 'react-i18next'
import { Dialog } from '@/forms/dialog'
import type { PlanCalls } from '@/plans/change-calls'
import { PlanDraftPreview } from '@/plans/plan-draft-preview'
import { applyFix, type FixDraft, previewFix } from '../fix-draft'
import type { Finding } from '../findings-query'

interface FixDialogProps {
  readonly slug: string
  readonly finding: Finding
  readonly onClose: () => void
}

const calls: PlanCalls<FixDraft> = { preview: previewFix, apply: applyFix }

/** The preview of a finding's fix, then the applying. */
export function FixDialog({ slug, finding, onClose }: FixDialogProps) {
  const { t } = useTranslation()
  const title = finding.fix?.title ?? finding.message
  return (
    <Dialog title={title} onClose={onClose}>
      <PlanDraftPreview
        calls={calls}
        draft={{ organizationId: slug, fingerprint: finding.fingerprint }}
        onClose={onClose}
        onApplied={(revision) => {
          notifications.show({
            color: 'green',
            title,
            message: t('plan.appliedRevision', { revision }),
          })
          onClose()
        }}
      />
    </Dialog>
  )
}
