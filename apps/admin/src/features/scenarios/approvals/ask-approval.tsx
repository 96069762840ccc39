import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog } from '@/forms/dialog'
import { attemptKey } from '@/plans/plan-draft'
import { requestApproval } from './approval-calls'
import type { Scenario } from '../scenario-query'
import { useScenarioWrite } from '../use-scenario-write'
import { ScenarioWriteForm } from '../components/scenario-write-form'

/** In place of merging, as long as approval is missing: asks for it, or says that it was asked for. */
export function AskApproval({ scenario }: { readonly scenario: Scenario }) {
  const { t } = useTranslation()
  const [asking, setAsking] = useState(false)
  const isAsked = scenario.approval.request !== null
  return (
    <>
      <Button disabled={isAsked || scenario.changeCount === 0} onClick={() => setAsking(true)}>
        {t(isAsked ? 'approvals.waiting' : 'approvals.ask')}
      </Button>
      {asking && <AskApprovalDialog scenario={scenario} onClose={() => setAsking(false)} />}
    </>
  )
}

interface AskApprovalDialogProps {
  readonly scenario: Scenario
  readonly onClose: () => void
}

function AskApprovalDialog({ scenario, onClose }: AskApprovalDialogProps) {
  const { t } = useTranslation()
  const [comment, setComment] = useState('')
  const [idempotencyKey] = useState(attemptKey)
  const fields = { comment: t('approvals.comment') }
  const { write, problems, ...state } = useScenarioWrite(requestApproval, onClose, fields)
  const { id: scenarioId, revision: expectedRevision } = scenario
  return (
    <Dialog title={t('approvals.askTitle')} onClose={onClose}>
      <ScenarioWriteForm
        {...state}
        submit={t('approvals.askNow')}
        onCancel={onClose}
        onSubmit={() =>
          write({
            scenarioId,
            expectedRevision,
            comment: comment.trim() === '' ? null : comment,
            idempotencyKey,
          })
        }
      >
        <p>{t('approvals.askExplanation')}</p>
        <Textarea
          label={fields.comment}
          error={problems['comment']}
          description={t('approvals.askHint')}
          maxLength={2000}
          value={comment}
          onChange={({ currentTarget: { value } }) => setComment(value)}
        />
      </ScenarioWriteForm>
    </Dialog>
  )
}
