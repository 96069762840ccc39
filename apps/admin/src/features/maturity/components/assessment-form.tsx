import { TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { PlanRefusal } from '@/plans/plan-draft'
import { PlanForm } from '@/plans/plan-form'
import { splitProblems } from '@/plans/split-problems'
import type { Maturity } from '../maturity-query'
import type { AssessmentFormValues } from '../assessment-change'
import { QuestionField } from './question-field'

interface AssessmentFormProps {
  readonly questions: Maturity['questions']
  readonly values: AssessmentFormValues
  readonly onChange: (values: AssessmentFormValues) => void
  readonly refusal: PlanRefusal | null
  readonly error: Error | null
  readonly pending: boolean
  readonly onCancel: () => void
  readonly onSubmit: () => void
}

/** The seven questions to be answered, each beside what the data suggests. */
export function AssessmentForm(props: AssessmentFormProps) {
  const { questions, values, onChange, refusal, error, pending } = props
  const { t } = useTranslation()
  const { byField, others } = splitProblems(refusal, ['takenOn', 'note'])
  return (
    <PlanForm
      problems={others}
      error={error}
      pending={pending}
      onCancel={props.onCancel}
      onSubmit={props.onSubmit}
    >
      {questions.map(({ question, suggested }) => (
        <QuestionField
          key={question}
          question={question}
          suggested={suggested}
          answer={values.answers[question] ?? null}
          onAnswer={(answer) => {
            const { [question]: _, ...rest } = values.answers
            onChange({
              ...values,
              answers: answer === null ? rest : { ...rest, [question]: answer },
            })
          }}
        />
      ))}
      <TextInput
        type="date"
        label={t('maturity.takenOn')}
        required
        withAsterisk={false}
        value={values.takenOn}
        error={byField['takenOn']}
        onChange={({ currentTarget }) => onChange({ ...values, takenOn: currentTarget.value })}
      />
      <TextInput
        label={t('maturity.note')}
        maxLength={500}
        value={values.note}
        error={byField['note']}
        onChange={({ currentTarget }) => onChange({ ...values, note: currentTarget.value })}
      />
    </PlanForm>
  )
}
