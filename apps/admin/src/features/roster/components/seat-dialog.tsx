import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog } from '@/forms/dialog'
import { changeCalls } from '@/plans/change-calls'
import { PlanPreviewStep } from '@/plans/plan-preview-step'
import { usePlan } from '@/plans/use-plan'
import type { Seat } from '../roster-query'
import { seatChange, seatFormValues, type SeatAction } from '../seat-change'
import { SeatForm } from './seat-form'

interface SeatDialogProps {
  readonly slug: string
  readonly action: SeatAction
  readonly seat: Seat
  /** All seats, to choose teams and superiors from. */
  readonly seats: readonly Seat[]
  /** The day that the change proposes to hold from. */
  readonly day: string
  readonly onClose: () => void
}

/** Fills, vacates or moves a seat, or says who of it is away: the form, then the preview of its plan, then the applying. */
export function SeatDialog({ slug, action, seat, seats, day, onClose }: SeatDialogProps) {
  const { t } = useTranslation()
  const [values, setValues] = useState(() => seatFormValues(action, seat, day))
  const heading = t(`roster.dialog.${action}`, { title: seat.title })
  const plan = usePlan((revision) => {
    notifications.show({
      color: 'green',
      title: heading,
      message: t('plan.appliedRevision', { revision }),
    })
    onClose()
  }, changeCalls)
  const { stage } = plan
  return (
    <Dialog title={heading} onClose={onClose}>
      {stage.name === 'DRAFT' ? (
        <SeatForm
          slug={slug}
          action={action}
          seat={seat}
          seats={seats}
          values={values}
          onChange={setValues}
          refusal={stage.refusal}
          error={plan.error}
          pending={plan.pending}
          onCancel={onClose}
          onSubmit={() =>
            plan.preview({
              organizationId: slug,
              reason: values.reason.trim() || null,
              changes: [seatChange(action, seat, values)],
            })
          }
        />
      ) : (
        <PlanPreviewStep
          preview={stage.preview}
          renewed={stage.renewed}
          pending={plan.pending}
          error={plan.error}
          onBack={plan.back}
          onApply={plan.apply}
        />
      )}
    </Dialog>
  )
}
