import { Button, Group, Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { FormAlert } from '@/forms/form-alert'
import { keepFocusAround } from '@/forms/return-focus'
import type { ScenarioKind } from '@/generated/graphql'
import { collectText } from './collect-text'
import type { FindingQuestion } from './effects'
import type { PlanPreview } from './plan-draft'
import { PlanPreviewView } from './plan-preview-view'

interface PlanPreviewStepProps {
  readonly preview: PlanPreview
  readonly findings: FindingQuestion
  readonly renewed: boolean
  readonly summary?: ReactNode
  readonly pending: boolean
  readonly error: Error | null
  readonly onBack: () => void
  readonly onApply: () => void
  /** What is shown, into which it goes; null for what is live, to which it is applied. */
  readonly into: ScenarioKind | null
  /** Adds it to what is shown, or to the viewer's draft; null where it can only be applied. */
  readonly onCollect: (() => void) | null
}

/** The preview with the choice to apply it, or to add it to the scenario that is shown: Enter does, since the focus is there. */
export function PlanPreviewStep(props: PlanPreviewStepProps) {
  const { preview, findings, renewed, summary, pending, error, into } = props
  const { onBack, onApply, onCollect } = props
  const { changeCount, factCount, differences } = preview.plan
  const nothing = changeCount + factCount === 0
  const { t } = useTranslation()
  return (
    <Stack gap="lg">
      <PlanPreviewView
        differences={differences}
        changeCount={changeCount}
        effects={preview.effects}
        findings={findings}
        factCount={factCount}
        renewedOn={renewed ? preview.baseRevision : null}
        summary={summary}
      />
      <FormAlert error={error} />
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onBack} disabled={pending} ref={keepFocusAround}>
          {t('plan.back')}
        </Button>
        {into === null && onCollect !== null && factCount === 0 && (
          <Button variant="default" onClick={onCollect} disabled={pending || nothing}>
            {t('plan.toDraft')}
          </Button>
        )}
        <Button
          onClick={into === null ? onApply : (onCollect ?? undefined)}
          loading={pending}
          disabled={nothing}
          ref={focusOnce}
        >
          {t(into === null ? 'plan.apply' : collectText(into))}
        </Button>
      </Group>
    </Stack>
  )
}

/** The form that had the focus is gone: where it goes next is the likely next step. */
function focusOnce(button: HTMLButtonElement | null): void {
  button?.focus({ preventScroll: true })
}
