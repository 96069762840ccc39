import { Button, Group, Stack } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { FormAlert } from '@/forms/form-alert'
import { SkeletonRows } from '@/grid/skeleton-rows'
import type { PlanCalls } from './change-calls'
import { PlanPreviewStep } from './plan-preview-step'
import { RefusedAlert } from './refused-alert'
import { splitProblems } from './split-problems'
import { usePlan } from './use-plan'
import { useToldApplied } from './use-told-applied'

interface PlanDraftPreviewProps<Draft> {
  /** What is told to have been done. */
  readonly title: string
  readonly draft: Draft
  readonly calls: PlanCalls<Draft>
  readonly onClose: () => void
}

/** Previews a plan as soon as it is shown: there is nothing to fill in first. */
export function PlanDraftPreview<Draft>(props: PlanDraftPreviewProps<Draft>) {
  const { title, draft, calls, onClose } = props
  const { t } = useTranslation()
  const onApplied = useToldApplied(title, onClose)
  const { stage, preview, pending, error, apply } = usePlan(onApplied, calls)
  const asked = useRef(false)
  useEffect(() => {
    if (asked.current) return
    asked.current = true
    preview(draft)
  }, [draft, preview])
  if (stage.name === 'PREVIEW') {
    return (
      <PlanPreviewStep
        preview={stage.preview}
        renewed={stage.renewed}
        pending={pending}
        error={error}
        onBack={onClose}
        onApply={apply}
      />
    )
  }
  const { others } = splitProblems(stage.refusal, [])
  if (others.length === 0 && error === null) return <SkeletonRows rows={4} />
  return (
    <Stack gap="md">
      <RefusedAlert messages={others} />
      <FormAlert error={error} />
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onClose}>
          {t('plan.back')}
        </Button>
        <Button loading={pending} onClick={() => preview(draft)}>
          {t('plan.preview')}
        </Button>
      </Group>
    </Stack>
  )
}
