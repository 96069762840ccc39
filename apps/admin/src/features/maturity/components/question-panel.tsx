import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Panel } from '@/components/panel'
import { RowList } from '@/grid/row-list'
import { ToneBadge } from '@/components/tone-badge'
import { Why } from '@/evidence/why'
import { useFormats } from '@/i18n/formats'
import { IfMay } from '@/viewer/if-may'
import { answerTone } from '../assessment-change'
import type { Maturity } from '../maturity-query'
import { AssessmentDialog } from './assessment-dialog'

interface QuestionPanelProps {
  readonly slug: string
  readonly today: string
  readonly maturity: Maturity
}

/** The seven questions: what was answered beside what the data suggests, and the way to answer. */
export function QuestionPanel({ slug, today, maturity }: QuestionPanelProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const [answering, setAnswering] = useState(false)
  const { questions, assessedOn } = maturity
  return (
    <Panel
      title={t('maturity.questions')}
      note={
        assessedOn === null
          ? t('maturity.neverAssessed')
          : t('maturity.assessedOn', { date: formats.date(assessedOn) })
      }
      control={
        <IfMay act="PLAN_WHOLE">
          <Button size="xs" onClick={() => setAnswering(true)}>
            {t('maturity.answer')}
          </Button>
        </IfMay>
      }
    >
      <RowList
        none=""
        rows={questions.map(({ question, answered, suggested, evidence }) => {
          const name = t(`maturity.question.${question}`)
          return {
            key: question,
            name,
            aside: (
              <ToneBadge tone={answerTone(answered)}>
                {answered === null
                  ? t('maturity.unanswered')
                  : t(`choices.assessmentAnswer.${answered}`)}
              </ToneBadge>
            ),
            details: [
              suggested === null
                ? t('maturity.notSuggested')
                : t('maturity.suggested', { answer: t(`choices.assessmentAnswer.${suggested}`) }),
            ],
            more: <Why about={name} evidence={evidence} />,
          }
        })}
      />
      {answering && (
        <AssessmentDialog
          slug={slug}
          today={today}
          questions={questions}
          onClose={() => setAnswering(false)}
        />
      )}
    </Panel>
  )
}
