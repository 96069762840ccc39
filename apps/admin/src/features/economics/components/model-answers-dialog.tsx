import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog } from '@/forms/dialog'
import { changeCalls } from '@/plans/change-calls'
import { PlanPreviewStep } from '@/plans/plan-preview-step'
import { usePlan } from '@/plans/use-plan'
import { type ModelAnswers, modelAnswersChange } from '../model-answers-change'
import { ModelAnswersForm } from './model-answers-form'

interface ModelAnswersDialogProps {
  readonly slug: string
  readonly today: string
  readonly onClose: () => void
}

/** Records what people say of competition and readiness: the form, the preview, the applying. */
export function ModelAnswersDialog({ slug, today, onClose }: ModelAnswersDialogProps) {
  const { t } = useTranslation()
  const heading = t('economics.model.record')
  const [values, setValues] = useState<ModelAnswers>({
    takenOn: today,
    segment: 'ENTERPRISE',
    offered: null,
    drivesChurn: null,
    position: null,
    selfServeMarket: null,
    readiness: {},
  })
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
        <ModelAnswersForm
          values={values}
          onChange={setValues}
          refusal={stage.refusal}
          error={plan.error}
          pending={plan.pending}
          onCancel={onClose}
          onSubmit={() =>
            plan.preview({
              organizationId: slug,
              title: heading,
              reason: null,
              changes: [modelAnswersChange(values)],
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
