import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog } from '@/forms/dialog'
import type { ChangeInput } from '@/generated/graphql'
import { changeCalls } from '@/plans/change-calls'
import { PlanDraftPreview } from '@/plans/plan-draft-preview'
import type { Thresholds } from '../tier-stops'
import { thresholdChanges } from '../tier-workshop-query'

interface ThresholdPlanDialogProps {
  readonly slug: string
  /** The thresholds in force, and those that are to be. */
  readonly now: Thresholds
  readonly thresholds: Thresholds
  /** The changes that move accounts as the thresholds ask for; null leaves all where they are. */
  readonly movements: readonly Readonly<Record<string, unknown>>[] | null
  readonly onDone: () => void
  readonly onClose: () => void
}

/** The plan that sets the thresholds and moves the accounts that follow: its preview at once, then the applying. */
export function ThresholdPlanDialog(props: ThresholdPlanDialogProps) {
  const { slug, now, thresholds, movements, onDone, onClose } = props
  const { t } = useTranslation()
  const title = t('serviceModel.planTitle')
  const draft = useMemo(
    () => ({
      organizationId: slug,
      title,
      reason: null,
      changes: [
        ...thresholdChanges(thresholds, now),
        // The API proposes entries of `PlanInput.changes`, each with its one field.
        ...((movements ?? []) as readonly ChangeInput[]),
      ],
    }),
    [slug, title, thresholds, now, movements],
  )
  return (
    <Dialog title={title} onClose={onClose}>
      <PlanDraftPreview
        title={title}
        draft={draft}
        calls={changeCalls}
        onDone={onDone}
        onClose={onClose}
      />
    </Dialog>
  )
}
