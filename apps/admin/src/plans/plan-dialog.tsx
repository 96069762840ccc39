import { type ReactNode, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog } from '@/forms/dialog'
import { changeCalls } from './change-calls'
import { OfOthersNotice } from './of-others-notice'
import type { PlanDraft } from './plan-draft'
import { PlanForm } from './plan-form'
import { PlanPreviewStep } from './plan-preview-step'
import { collectText } from './collect-text'
import { usePlan } from './use-plan'
import { useProblems } from './use-problems'
import { useToldEnd } from './use-told-end'

interface PlanDialogProps {
  readonly title: string
  /** Names of the changes' fields that the form shows: their problems are told there. */
  readonly fields: readonly string[]
  /** The plan as it is filled in; null where the form has said itself what is missing. */
  readonly onDraft: () => PlanDraft | null
  /** Previews the form as it is when it opens; it is there to go back to. */
  readonly atOnce?: boolean
  /** What the form has worked out of the plan, for the preview to tell as well. */
  readonly summary?: ReactNode
  readonly onClose: () => void
  /** The fields, given what the server refused of each. */
  readonly children: (problems: Readonly<Record<string, string>>) => ReactNode
}

/** A plan that a form makes: its fields, then the preview, then the applying. */
export function PlanDialog(props: PlanDialogProps) {
  const { title, fields, onDraft, atOnce = false, summary, onClose, children } = props
  const { t } = useTranslation()
  const plan = usePlan(useToldEnd(title, onClose), changeCalls)
  const problemsOf = useProblems()
  const { stage, submit, pending, error } = plan
  const asks = useRef(atOnce)
  useEffect(() => {
    if (!asks.current) return
    asks.current = false
    const draft = onDraft()
    if (draft !== null) submit(draft)
  }, [onDraft, submit])
  if (plan.ofOthers !== null) {
    return (
      <Dialog title={title} onClose={onClose}>
        <OfOthersNotice name={plan.ofOthers} onClose={onClose} />
      </Dialog>
    )
  }
  if (stage.name === 'PREVIEW') {
    return (
      <Dialog title={title} onClose={onClose}>
        <PlanPreviewStep
          title={title}
          preview={stage.preview}
          findings={stage.findings}
          renewed={stage.renewed}
          summary={summary}
          pending={pending}
          error={error}
          into={plan.into}
          onBack={plan.back}
          onApply={plan.apply}
          onCollect={plan.collect}
          onPropose={plan.propose}
        />
      </Dialog>
    )
  }
  const problems = problemsOf(stage.refusal, error, fields)
  return (
    <Dialog title={title} onClose={onClose}>
      <PlanForm
        problems={problems.others}
        error={problems.error}
        pending={pending}
        onCancel={onClose}
        onSubmit={() => {
          const draft = onDraft()
          if (draft !== null) plan.submit(draft)
        }}
        {...(plan.into !== null && {
          add: t(collectText(plan.into)),
          onAdd: () => {
            const draft = onDraft()
            if (draft !== null) plan.addUnseen(draft)
          },
        })}
      >
        {children(problems.byField)}
      </PlanForm>
    </Dialog>
  )
}
