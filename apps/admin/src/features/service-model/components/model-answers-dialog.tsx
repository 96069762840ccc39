import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { PlanDialog } from '@/plans/plan-dialog'
import { type ModelAnswers, modelAnswersChange } from '../model-answers-change'
import { ModelAnswersFields } from './model-answers-fields'

interface ModelAnswersDialogProps {
  readonly slug: string
  readonly today: string
  readonly onClose: () => void
}

/** Records what people say of competition and readiness. */
export function ModelAnswersDialog({ slug, today, onClose }: ModelAnswersDialogProps) {
  const { t } = useTranslation()
  const title = t('economics.model.record')
  const [values, setValues] = useState<ModelAnswers>({
    takenOn: today,
    segment: 'ENTERPRISE',
    offered: null,
    drivesChurn: null,
    position: null,
    selfServeMarket: null,
    readiness: {},
  })
  return (
    <PlanDialog
      title={title}
      fields={['takenOn']}
      onDraft={() => ({
        organizationId: slug,
        title,
        reason: null,
        changes: [modelAnswersChange(values)],
      })}
      onClose={onClose}
    >
      {(problems) => (
        <ModelAnswersFields values={values} onChange={setValues} problems={problems} />
      )}
    </PlanDialog>
  )
}
