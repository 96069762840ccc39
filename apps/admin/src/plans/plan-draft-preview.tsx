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
import { useToldEnd } from './use-told-end'

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
  const plan = usePlan(useToldEnd(title, onClose), calls)
  const { stage, into, submit, pending, error } = plan
  const liveOnly = into !== null && plan.collect === null
  const asked = useRef(false)
  useEffect(() => {
    if (asked.current || liveOnly) return
    asked.current = true
    submit(draft)
  }, [draft, liveOnly, submit])
  if (stage.name === 'PREVIEW') {
    return (
      <PlanPreviewStep
        preview={stage.preview}
        findings={stage.findings}
        into={into}
        renewed={stage.renewed}
        pending={pending}
        error={error}
        onBack={onClose}
        onApply={plan.apply}
        onCollect={plan.collect}
      />
    )
  }
  const { others } = splitProblems(stage.refusal, [])
  if (!liveOnly && others.length === 0 && error === null) return <SkeletonRows rows={4} />
  return (
    <Stack gap="md">
      {liveOnly && <p>{t('plan.liveOnly')}</p>}
      <RefusedAlert messages={others} />
      <FormAlert error={error} />
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onClose}>
          {t('plan.back')}
        </Button>
        {!liveOnly && (
          <Button loading={pending} onClick={() => submit(draft)} data-autofocus>
            {t('plan.preview')}
          </Button>
        )}
      </Group>
    </Stack>
  )
}
