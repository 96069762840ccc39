import { NativeSelect, TextInput } from '@mantine/core'
import { vocabularies } from '@postscale/schema/entities'
import { useTranslation } from 'react-i18next'
import { type ModelAnswers, readinessQuestions } from '../model-answers-change'

interface ModelAnswersFieldsProps {
  readonly values: ModelAnswers
  readonly onChange: (values: ModelAnswers) => void
  readonly problems: Readonly<Record<string, string>>
}

const answers = vocabularies.assessmentAnswer.values

/** The competition in one segment, and what stands already of what service models need. */
export function ModelAnswersFields({ values, onChange, problems }: ModelAnswersFieldsProps) {
  const { t } = useTranslation()
  const none = { value: '', label: t('maturity.unanswered') }
  const answered = [
    none,
    ...answers.map((value) => ({ value, label: t(`choices.assessmentAnswer.${value}`) })),
  ]
  const answerOf = (text: string) => answers.find((value) => value === text) ?? null
  return (
    <>
      <NativeSelect
        label={t('economics.model.segment')}
        data={vocabularies.segment.values.map((value) => ({
          value,
          label: t(`choices.segment.${value}`),
        }))}
        value={values.segment}
        onChange={({ currentTarget }) => {
          const segment = vocabularies.segment.values.find((each) => each === currentTarget.value)
          if (segment !== undefined) onChange({ ...values, segment })
        }}
      />
      <NativeSelect
        label={t('economics.model.offered')}
        data={[
          none,
          ...vocabularies.tier.values.map((value) => ({
            value,
            label: t(`choices.tier.${value}`),
          })),
        ]}
        value={values.offered ?? ''}
        onChange={({ currentTarget }) => {
          const found = vocabularies.tier.values.find((each) => each === currentTarget.value)
          onChange({ ...values, offered: found ?? null })
        }}
      />
      <NativeSelect
        label={t('economics.model.position')}
        data={[
          none,
          ...vocabularies.marketPosition.values.map((value) => ({
            value,
            label: t(`choices.marketPosition.${value}`),
          })),
        ]}
        value={values.position ?? ''}
        onChange={({ currentTarget }) => {
          const all = vocabularies.marketPosition.values
          const position = all.find((each) => each === currentTarget.value) ?? null
          onChange({ ...values, position })
        }}
      />
      {(['drivesChurn', 'selfServeMarket'] as const).map((name) => (
        <NativeSelect
          key={name}
          label={t(`economics.model.${name}`)}
          data={answered}
          value={values[name] ?? ''}
          onChange={({ currentTarget }) =>
            onChange({ ...values, [name]: answerOf(currentTarget.value) })
          }
        />
      ))}
      {readinessQuestions.map((question) => (
        <NativeSelect
          key={question}
          label={t(`economics.model.ready.${question}`)}
          data={answered}
          value={values.readiness[question] ?? ''}
          onChange={({ currentTarget }) => {
            const { [question]: _, ...rest } = values.readiness
            const answer = answerOf(currentTarget.value)
            onChange({
              ...values,
              readiness: answer === null ? rest : { ...rest, [question]: answer },
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
    </>
  )
}
