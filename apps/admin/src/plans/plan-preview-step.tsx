import { Button, Group, Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { FormAlert } from '@/forms/form-alert'
import { keepFocusAround } from '@/forms/return-focus'
import { ApprovalAlert } from './approval-alert'
import { PlanPreviewView } from './plan-preview-view'
import type { PlanPreview } from './plan-draft'
import { ProposeFields } from './propose-fields'

interface PlanPreviewStepProps {
  /** What the plan is called where somebody has to approve it. */
  readonly title: string
  readonly preview: PlanPreview
  readonly renewed: boolean
  readonly summary?: ReactNode
  readonly pending: boolean
  readonly error: Error | null
  readonly onBack: () => void
  readonly onApply: () => void
  /** Adds it to the viewer's draft. */
  readonly onCollect: () => void
  /** Makes a scenario of it, told its name. */
  readonly onPropose: (name: string) => void
}

/**
 * The preview with the choice to apply it; Enter applies, since the focus is on that button. What somebody has to
 * approve first is put into a scenario in place of that.
 */
export function PlanPreviewStep(props: PlanPreviewStepProps) {
  const { title, preview, renewed, summary, pending, error } = props
  const { onBack, onApply, onCollect, onPropose } = props
  const { changeCount, factCount, differences } = preview.plan
  const { approval } = preview
  const nothing = changeCount + factCount === 0
  const { t } = useTranslation()
  return (
    <Stack gap="lg">
      <PlanPreviewView
        differences={differences}
        effects={preview.effects}
        factCount={factCount}
        renewedOn={renewed ? preview.baseRevision : null}
        summary={summary}
      />
      <FormAlert error={error} />
      {approval.needed && (
        <ApprovalAlert approval={approval}>{t('approvals.putExplanation')}</ApprovalAlert>
      )}
      {approval.needed && onPropose !== null && factCount === 0 && (
        <ProposeFields title={title} pending={pending} onPropose={onPropose} />
      )}
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onBack} disabled={pending} ref={keepFocusAround}>
          {t('plan.back')}
        </Button>
        {factCount === 0 && (
          <Button variant="default" onClick={onCollect} disabled={pending || nothing}>
            {t('plan.toDraft')}
          </Button>
        )}
        {!approval.needed && (
          <Button onClick={onApply} loading={pending} disabled={nothing} ref={focusOnce}>
            {t('plan.apply')}
          </Button>
        )}
      </Group>
    </Stack>
  )
}

/** The form that had the focus is gone: where it goes next is the likely next step. */
function focusOnce(button: HTMLButtonElement | null): void {
  button?.focus({ preventScroll: true })
}
