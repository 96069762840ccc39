import { NativeSelect } from '@mantine/core'
import { vocabularies } from '@postscale/schema/entities'
import { useTranslation } from 'react-i18next'
import type { AssessmentAnswer, AssessmentQuestion } from '@/generated/graphql'

interface QuestionFieldProps {
  readonly question: AssessmentQuestion
  readonly suggested: AssessmentAnswer | null
  readonly answer: AssessmentAnswer | null
  readonly onAnswer: (answer: AssessmentAnswer | null) => void
}

const answers = vocabularies.assessmentAnswer.values

/** One question with its answer to choose. */
export function QuestionField({ question, suggested, answer, onAnswer }: QuestionFieldProps) {
  const { t } = useTranslation()
  return (
    <NativeSelect
      label={t(`maturity.question.${question}`)}
      description={
        suggested === null
          ? t('maturity.notSuggested')
          : t('maturity.suggested', { answer: t(`choices.assessmentAnswer.${suggested}`) })
      }
      data={[
        { value: '', label: t('maturity.unanswered') },
        ...answers.map((value) => ({ value, label: t(`choices.assessmentAnswer.${value}`) })),
      ]}
      value={answer ?? ''}
      onChange={({ currentTarget }) =>
        onAnswer(answers.find((value) => value === currentTarget.value) ?? null)
      }
    />
  )
}
