import { Button, Group, Stack } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { FormAlert } from '@/forms/form-alert'
import { SkeletonRows } from '@/grid/skeleton-rows'
import type { PlanCalls } from './change-calls'
import { OfOthersNotice } from './of-others-notice'
import { PlanPreviewStep } from './plan-preview-step'
import { RefusedAlert } from './refused-alert'
import { usePlan } from './use-plan'
import { useProblems } from './use-problems'
import { useToldEnd } from './use-told-end'

interface PlanDraftPreviewProps<Draft> {
  /** What is told to have been done. */
  readonly title: string
  readonly draft: Draft
  readonly calls: PlanCalls<Draft>
  readonly onClose: () => void
  /** Told when the plan is applied or kept, before it closes. */
  readonly onDone?: () => void
}

/** Previews a plan as soon as it is shown: there is nothing to fill in first. */
export function PlanDraftPreview<Draft>(props: PlanDraftPreviewProps<Draft>) {
  const { title, draft, calls, onClose, onDone } = props
  const { t } = useTranslation()
  const end = useToldEnd(title, () => {
    onDone?.()
    onClose()
  })
  const plan = usePlan(end, calls)
  const problemsOf = useProblems()
  const { stage, into, submit, pending, error } = plan
  const asked = useRef(false)
  useEffect(() => {
    if (asked.current) return
    asked.current = true
    submit(draft)
  }, [draft, submit])
  if (plan.ofOthers !== null) return <OfOthersNotice name={plan.ofOthers} onClose={onClose} />
  if (stage.name === 'PREVIEW') {
    return (
      <PlanPreviewStep
        title={title}
        preview={stage.preview}
        findings={stage.findings}
        into={into}
        renewed={stage.renewed}
        pending={pending}
        error={error}
        onBack={onClose}
        onApply={plan.apply}
        onCollect={plan.collect}
        onPropose={plan.propose}
      />
    )
  }
  const { others, error: failed } = problemsOf(stage.refusal, error, [])
  if (others.length === 0 && error === null) return <SkeletonRows rows={4} />
  return (
    <Stack gap="md">
      <RefusedAlert messages={others} />
      <FormAlert error={failed} />
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onClose}>
          {t('plan.back')}
        </Button>
        <Button loading={pending} onClick={() => submit(draft)} data-autofocus>
          {t('plan.preview')}
        </Button>
      </Group>
    </Stack>
  )
}
