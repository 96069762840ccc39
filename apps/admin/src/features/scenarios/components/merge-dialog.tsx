import { Textarea } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAddressId } from '@/address/use-address-id'
import { QueryView } from '@/components/query-view'
import { Dialog } from '@/forms/dialog'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { ApprovalAlert } from '@/plans/approval-alert'
import { attemptKey } from '@/plans/plan-draft'
import { PlanPreviewView } from '@/plans/plan-preview-view'
import type { ScenarioSummary } from '@/scenarios/scenarios-query'
import { mergeScenario } from '../scenario-calls'
import { scenarioFindings, scenarioQuery } from '../scenario-query'
import { useScenarioWrite } from '../use-scenario-write'
import { ScenarioWriteForm } from './scenario-write-form'

interface MergeDialogProps {
  readonly scenario: ScenarioSummary
  /** Makes a scenario of a draft that somebody has to approve first. */
  readonly onMove?: () => void
  readonly onClose: () => void
}

/** What merging a scenario, or applying a draft, comes to, and the choice to do so. */
export function MergeDialog({ scenario, onMove, onClose }: MergeDialogProps) {
  const { t } = useTranslation()
  const { id, kind, name, note, revision, changeCount: count } = scenario
  const isDraft = kind === 'DRAFT'
  const title = isDraft ? t('scenarios.applyTitle') : t('scenarios.mergeTitle', { name })
  const [reason, setReason] = useState('')
  const [idempotencyKey] = useState(attemptKey)
  const [shown, show] = useAddressId('scenario')
  const query = useQuery(scenarioQuery(id))
  const approval = query.data?.approval
  const toMove = approval?.missing === 'NO_SCENARIO' ? onMove : undefined
  const { write, ...state } = useScenarioWrite(mergeScenario, (merged) => {
    const message = t('plan.appliedRevision', { revision: merged.revision })
    notifications.show({ color: 'green', title, message })
    if (shown === id) show(null)
    onClose()
  })
  return (
    <Dialog title={title} onClose={onClose}>
      <ScenarioWriteForm
        {...state}
        submit={t(submitText(isDraft, toMove !== undefined))}
        onCancel={onClose}
        onSubmit={() => {
          if (toMove !== undefined) return toMove()
          write({
            scenarioId: id,
            expectedRevision: revision,
            reason: reason.trim() === '' ? null : reason,
            idempotencyKey,
          })
        }}
      >
        {approval?.missing != null && (
          <ApprovalAlert approval={approval}>
            {t(`approvals.missing.${approval.missing}`)}
          </ApprovalAlert>
        )}
        <p>{t('scenarios.mergeExplanation', { count })}</p>
        <QueryView query={query} loading={<SkeletonRows rows={4} />}>
          {(found) =>
            found && (
              <PlanPreviewView
                differences={found.differences}
                changeCount={found.differences.length}
                effects={found.effects}
                findings={scenarioFindings(found)}
              />
            )
          }
        </QueryView>
        <Textarea
          label={t('plan.reason')}
          description={t('plan.reasonHint')}
          maxLength={2000}
          placeholder={note ?? ''}
          value={reason}
          onChange={({ currentTarget: { value } }) => setReason(value)}
        />
      </ScenarioWriteForm>
    </Dialog>
  )
}

/** The key of what the button says. */
function submitText(isDraft: boolean, needsScenario: boolean) {
  if (needsScenario) return 'approvals.makeScenario'
  return isDraft ? 'scenarios.applyNow' : 'scenarios.mergeNow'
}
