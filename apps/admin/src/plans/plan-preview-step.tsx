import { Button, Group, Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { FormAlert } from '@/forms/form-alert'
import { keepFocusAround } from '@/forms/return-focus'
import { PlanPreviewView } from './plan-preview-view'
import type { PlanPreview } from './plan-draft'

interface PlanPreviewStepProps {
  readonly preview: PlanPreview
  readonly renewed: boolean
  readonly summary?: ReactNode
  readonly pending: boolean
  readonly error: Error | null
  readonly onBack: () => void
  readonly onApply: () => void
  /** Adds it to the viewer's draft. */
  readonly onCollect: () => void
}

/** The preview with the choice to apply it; Enter applies, since the focus is on that button. */
export function PlanPreviewStep(props: PlanPreviewStepProps) {
  const { preview, renewed, summary, pending, error, onBack, onApply, onCollect } = props
  const { changeCount, factCount, differences } = preview.plan
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
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onBack} disabled={pending} ref={keepFocusAround}>
          {t('plan.back')}
        </Button>
        {factCount === 0 && (
          <Button variant="default" onClick={onCollect} disabled={pending || nothing}>
            {t('plan.toDraft')}
          </Button>
        )}
        <Button onClick={onApply} loading={pending} disabled={nothing} ref={focusOnce}>
          {t('plan.apply')}
        </Button>
      </Group>
    </Stack>
  )
}

/** The form that had the focus is gone: where it goes next is the likely next step. */
function focusOnce(button: HTMLButtonElement | null): void {
  button?.focus({ preventScroll: true })
}
