import { Button, Group, Stack, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FormAlert } from '@/forms/form-alert'
import { attemptKey } from '@/plans/plan-draft'
import { RefusedAlert } from '@/plans/refused-alert'
import { approveScenario, rejectScenario } from './approval-calls'
import type { Scenario } from '../scenario-query'
import { useScenarioWrite } from '../use-scenario-write'

/** The viewer's say on a scenario: agreeing to it, or asking for changes. */
export function ApprovalForm({ scenario }: { readonly scenario: Scenario }) {
  const { t } = useTranslation()
  const [comment, setComment] = useState('')
  const clear = (): void => setComment('')
  const approving = useScenarioWrite(approveScenario, clear)
  const rejecting = useScenarioWrite(rejectScenario, clear)
  const about = { scenarioId: scenario.id, expectedRevision: scenario.revision }
  const pending = approving.pending || rejecting.pending
  const given = comment.trim()
  return (
    <Stack gap="sm">
      <Textarea
        label={t('approvals.comment')}
        description={t('approvals.commentHint')}
        maxLength={2000}
        autosize
        minRows={2}
        value={comment}
        readOnly={pending}
        onChange={({ currentTarget: { value } }) => setComment(value)}
      />
      <RefusedAlert messages={[...approving.refused, ...rejecting.refused]} />
      <FormAlert error={approving.error ?? rejecting.error} />
      <Group gap="xs">
        <Button
          loading={approving.pending}
          disabled={pending}
          onClick={() =>
            approving.write({
              ...about,
              comment: given === '' ? null : given,
              idempotencyKey: attemptKey(),
            })
          }
        >
          {t('approvals.approve')}
        </Button>
        <Button
          variant="default"
          loading={rejecting.pending}
          disabled={pending || given === ''}
          onClick={() =>
            rejecting.write({ ...about, comment: given, idempotencyKey: attemptKey() })
          }
        >
          {t('approvals.reject')}
        </Button>
      </Group>
    </Stack>
  )
}
