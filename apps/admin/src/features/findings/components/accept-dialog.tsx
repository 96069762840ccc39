import { Button, Group, Stack, Textarea, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog } from '@/forms/dialog'
import { FormAlert } from '@/forms/form-alert'
import { changeCalls } from '@/plans/change-calls'
import { PlanPreviewStep } from '@/plans/plan-preview-step'
import { RefusedAlert } from '@/plans/refused-alert'
import { splitProblems } from '@/plans/split-problems'
import { usePlan } from '@/plans/use-plan'
import { acceptDraft, type AcceptFormValues } from '../accept-draft'
import type { Finding } from '../findings-query'

interface AcceptDialogProps {
  readonly slug: string
  readonly finding: Finding
  readonly onClose: () => void
}

/** Accepts a finding: why and until when, then the preview of its plan, then the applying. */
export function AcceptDialog({ slug, finding, onClose }: AcceptDialogProps) {
  const { t } = useTranslation()
  const [values, setValues] = useState<AcceptFormValues>({ reason: '', until: '' })
  const plan = usePlan((revision) => {
    notifications.show({
      color: 'green',
      title: t('findings.accept'),
      message: t('plan.appliedRevision', { revision }),
    })
    onClose()
  }, changeCalls)
  const { stage } = plan
  if (stage.name === 'PREVIEW') {
    return (
      <Dialog title={t('findings.accept')} onClose={onClose}>
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
    <Dialog title={t('findings.accept')} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          plan.preview(acceptDraft(slug, finding, values))
        }}
      >
        <Stack gap="md">
          <p>{finding.message}</p>
          <Textarea
            label={t('findings.reason')}
            required
            maxLength={2000}
            value={values.reason}
            onChange={({ currentTarget: { value } }) => setValues({ ...values, reason: value })}
          />
          <TextInput
            type="date"
            label={t('findings.until')}
            description={t('findings.untilExplanation')}
            value={values.until}
            onChange={({ currentTarget: { value } }) => setValues({ ...values, until: value })}
          />
          <RefusedAlert messages={others} />
          <FormAlert error={plan.error} />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {t('plan.back')}
            </Button>
            <Button type="submit" loading={plan.pending}>
              {t('plan.preview')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  )
}
