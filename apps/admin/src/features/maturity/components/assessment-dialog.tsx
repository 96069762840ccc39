import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { PlanDialog } from '@/plans/plan-dialog'
import type { Maturity } from '../maturity-query'
import { assessmentChange, type AssessmentFormValues } from '../assessment-change'
import { AssessmentFields } from './assessment-fields'

interface AssessmentDialogProps {
  readonly slug: string
  readonly today: string
  readonly questions: Maturity['questions']
  readonly onClose: () => void
}

/** Answers the seven questions. */
export function AssessmentDialog({ slug, today, questions, onClose }: AssessmentDialogProps) {
  const { t } = useTranslation()
  const [values, setValues] = useState<AssessmentFormValues>(() => ({
    takenOn: today,
    answers: Object.fromEntries(
      questions.flatMap(({ question, answered }) =>
        answered === null ? [] : [[question, answered] as const],
      ),
    ),
    note: '',
  }))
  return (
    <PlanDialog
      title={t('maturity.record')}
      fields={['takenOn', 'note']}
      onDraft={() => ({
        organizationId: slug,
        reason: null,
        changes: [assessmentChange(values)],
      })}
      onClose={onClose}
    >
      {(problems) => (
        <AssessmentFields
          questions={questions}
          values={values}
          onChange={setValues}
          problems={problems}
        />
      )}
    </PlanDialog>
  )
}
