import { Button, Group, Stack } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FormAlert } from '@/forms/form-alert'
import { keepFocusAround } from '@/forms/return-focus'
import type { ScenarioKind } from '@/generated/graphql'
import { IfMay } from '@/viewer/if-may'
import { ApprovalAlert } from './approval-alert'
import { collectText } from './collect-text'
import type { FindingQuestion } from './effects'
import type { PlanPreview } from './plan-draft'
import { PlanPreviewView } from './plan-preview-view'
import { ProposeFields } from './propose-fields'

interface PlanPreviewStepProps {
  /** What the plan is called where somebody has to approve it. */
  readonly title: string
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
  /** Adds it to what is shown, or to the viewer's draft. */
  readonly onCollect: () => void
  /** Makes a scenario of it, told its name. */
  readonly onPropose: (name: string) => void
}

/**
 * The preview with the choice to apply it, or to add it to the scenario that is shown: Enter does, since the focus
 * is on that button. What somebody has to approve first is put into a scenario in place of applying it.
 */
export function PlanPreviewStep(props: PlanPreviewStepProps) {
  const { title, preview, findings, renewed, summary, pending, error, into } = props
  const { onBack, onApply, onCollect, onPropose } = props
  const { changeCount, factCount, differences } = preview.plan
  const { approval } = preview
  // What goes into a scenario is approved there.
  const needsApproval = approval.needed && into === null
  const nothing = changeCount + factCount === 0
  const { t } = useTranslation()
  const [naming, setNaming] = useState(false)
  // Entries of time series are kept in no scenario.
  const canPropose = into === null && factCount === 0 && !nothing
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
      {needsApproval && (
        <ApprovalAlert approval={approval}>{t('approvals.putExplanation')}</ApprovalAlert>
      )}
      {(needsApproval || naming) && canPropose && (
        <ProposeFields title={title} pending={pending} onPropose={onPropose} />
      )}
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onBack} disabled={pending} ref={keepFocusAround}>
          {t('plan.back')}
        </Button>
        {into === null && factCount === 0 && (
          <IfMay act="KEEP">
            {!needsApproval && !naming && (
              <Button
                variant="default"
                onClick={() => setNaming(true)}
                disabled={pending || !canPropose}
              >
                {t('plan.makeScenario')}
              </Button>
            )}
            <Button variant="default" onClick={onCollect} disabled={pending || nothing}>
              {t('plan.toDraft')}
            </Button>
          </IfMay>
        )}
        {!needsApproval && (
          <IfMay act={into === null ? 'APPLY' : 'KEEP'}>
            <Button
              onClick={into === null ? onApply : onCollect}
              loading={pending}
              disabled={nothing}
              ref={focusOnce}
            >
              {t(into === null ? 'plan.apply' : collectText(into))}
            </Button>
          </IfMay>
        )}
      </Group>
    </Stack>
  )
}

/** The form that had the focus is gone: where it goes next is the likely next step. */
function focusOnce(button: HTMLButtonElement | null): void {
  button?.focus({ preventScroll: true })
}
