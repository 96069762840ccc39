import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog } from '@/forms/dialog'
import { changeCalls } from '@/plans/change-calls'
import { PlanPreviewStep } from '@/plans/plan-preview-step'
import { usePlan } from '@/plans/use-plan'
import type { Maturity } from '../maturity-query'
import { assessmentChange, type AssessmentFormValues } from '../assessment-change'
import { AssessmentForm } from './assessment-form'

interface AssessmentDialogProps {
  readonly slug: string
  readonly today: string
  readonly questions: Maturity['questions']
  readonly onClose: () => void
}

/** Answers the questions: the form, then the preview of its plan, then the applying. */
export function AssessmentDialog({ slug, today, questions, onClose }: AssessmentDialogProps) {
  const { t } = useTranslation()
  const heading = t('maturity.record')
  const [values, setValues] = useState<AssessmentFormValues>(() => ({
    takenOn: today,
    answers: Object.fromEntries(
      questions.flatMap(({ question, answered }) =>
        answered === null ? [] : [[question, answered] as const],
      ),
    ),
    note: '',
  }))
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
        <AssessmentForm
          questions={questions}
          values={values}
          onChange={setValues}
          refusal={stage.refusal}
          error={plan.error}
          pending={plan.pending}
          onCancel={onClose}
          onSubmit={() =>
            plan.preview({
              organizationId: slug,
              reason: null,
              changes: [assessmentChange(values)],
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
