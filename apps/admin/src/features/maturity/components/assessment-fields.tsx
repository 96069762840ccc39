import { TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Maturity } from '../maturity-query'
import type { AssessmentFormValues } from '../assessment-change'
import { QuestionField } from './question-field'

interface AssessmentFieldsProps {
  readonly questions: Maturity['questions']
  readonly values: AssessmentFormValues
  readonly onChange: (values: AssessmentFormValues) => void
  readonly problems: Readonly<Record<string, string>>
}

/** The seven questions to be answered, each beside what the data suggests. */
export function AssessmentFields(props: AssessmentFieldsProps) {
  const { questions, values, onChange, problems } = props
  const { t } = useTranslation()
  return (
    <>
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
        error={problems['takenOn']}
        onChange={({ currentTarget }) => onChange({ ...values, takenOn: currentTarget.value })}
      />
      <TextInput
        label={t('maturity.note')}
        maxLength={500}
        value={values.note}
        error={problems['note']}
        onChange={({ currentTarget }) => onChange({ ...values, note: currentTarget.value })}
      />
    </>
  )
}
