import { NativeSelect, Switch, Textarea, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { vocabularies } from '@postscale/schema/entities'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog } from '@/forms/dialog'
import { changeCalls } from '@/plans/change-calls'
import { PlanForm } from '@/plans/plan-form'
import { PlanPreviewStep } from '@/plans/plan-preview-step'
import { splitProblems } from '@/plans/split-problems'
import { usePlan } from '@/plans/use-plan'
import {
  accountabilityDraft,
  presentChoice,
  type ResponsibilityCell,
} from '../accountability-draft'

interface AccountabilityDialogProps {
  readonly slug: string
  readonly cell: ResponsibilityCell
  readonly onClose: () => void
}

const roles = vocabularies.accountableRole.values

/** Chooses which role answers for a responsibility, in one segment or in all of them. */
export function AccountabilityDialog({ slug, cell, onClose }: AccountabilityDialogProps) {
  const { t } = useTranslation()
  const [values, setValues] = useState(() => presentChoice(cell))
  const title = t('structure.whoAnswers', {
    name: t(`choices.namedResponsibility.${cell.responsibility}`),
    segment: t(`choices.segment.${cell.segment}`),
  })
  const plan = usePlan((revision) => {
    notifications.show({
      color: 'green',
      title,
      message: t('plan.appliedRevision', { revision }),
    })
    onClose()
  }, changeCalls)
  const { stage } = plan
  if (stage.name === 'PREVIEW') {
    return (
      <Dialog title={title} onClose={onClose}>
        <PlanPreviewStep
          preview={stage.preview}
          renewed={stage.renewed}
          pending={plan.pending}
          error={plan.error}
          onBack={plan.back}
          onApply={plan.apply}
        />
      </Dialog>
    )
  }
  const { others } = splitProblems(stage.refusal, [])
  return (
    <Dialog title={title} onClose={onClose}>
      <PlanForm
        problems={others}
        error={plan.error}
        pending={plan.pending}
        onCancel={onClose}
        onSubmit={() => plan.preview(accountabilityDraft(slug, cell, values))}
      >
        <NativeSelect
          label={t('structure.role')}
          data={[
            { value: '', label: t('structure.guideRoles') },
            ...roles.map((value) => ({ value, label: t(`choices.accountableRole.${value}`) })),
          ]}
          value={values.role ?? ''}
          onChange={({ currentTarget: { value } }) =>
            setValues({ ...values, role: roles.find((each) => each === value) ?? null })
          }
        />
        {values.role !== null && (
          <>
            <TextInput
              label={t('structure.roleName')}
              description={t('structure.roleNameExplanation')}
              maxLength={200}
              value={values.roleName}
              onChange={({ currentTarget: { value } }) => setValues({ ...values, roleName: value })}
            />
            <Switch
              label={t('structure.everywhere')}
              checked={values.everywhere}
              onChange={({ currentTarget: { checked } }) =>
                setValues({ ...values, everywhere: checked })
              }
            />
          </>
        )}
        <Textarea
          label={t('structure.reason')}
          maxLength={2000}
          value={values.reason}
          onChange={({ currentTarget: { value } }) => setValues({ ...values, reason: value })}
        />
      </PlanForm>
    </Dialog>
  )
}
