import { NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { AssessmentAnswer, AssessmentQuestion } from '@/generated/graphql'

interface QuestionFieldProps {
  readonly question: AssessmentQuestion
  readonly suggested: AssessmentAnswer | null
  readonly answer: AssessmentAnswer | null
  readonly onAnswer: (answer: AssessmentAnswer | null) => void
}

const answers = ['YES', 'PARTLY', 'NO'] as const

/** One question with its answer to choose. */
export function QuestionField({ question, suggested, answer, onAnswer }: QuestionFieldProps) {
  const { t } = useTranslation()
  return (
    <NativeSelect
      label={t(`maturity.question.${question}`)}
      description={
        suggested === null
          ? t('maturity.notSuggested')
          : t('maturity.suggested', { answer: t(`maturity.answers.${suggested}`) })
      }
      data={[
        { value: '', label: t('maturity.unanswered') },
        ...answers.map((value) => ({ value, label: t(`maturity.answers.${value}`) })),
      ]}
      value={answer ?? ''}
      onChange={({ currentTarget }) =>
        onAnswer(answers.find((value) => value === currentTarget.value) ?? null)
      }
    />
  )
}
