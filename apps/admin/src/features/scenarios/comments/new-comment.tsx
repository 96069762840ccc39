import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { attemptKey } from '@/plans/plan-draft'
import { commentOnScenario } from '../scenario-people-calls'
import { useScenarioWrite } from '../use-scenario-write'
import { CommentForm } from './comment-form'

interface NewCommentProps {
  readonly scenarioId: string
  /** The change it is about; null for the whole. */
  readonly changeId?: string | null
  /** The comment to which it is a reply. */
  readonly replyToId?: string
  /** Told when it is said. */
  readonly onDone?: () => void
  readonly onCancel?: () => void
}

/** Begins a thread about a scenario or one of its changes, or replies in one. */
export function NewComment({ onDone, onCancel, replyToId, ...about }: NewCommentProps) {
  const { t } = useTranslation()
  const [idempotencyKey, setKey] = useState(attemptKey)
  const { write, ...state } = useScenarioWrite(commentOnScenario, () => {
    setKey(attemptKey())
    onDone?.()
  })
  return (
    <CommentForm
      // The field is empty again once that is said.
      key={idempotencyKey}
      {...state}
      label={t(replyToId === undefined ? 'scenarioPeople.comment' : 'scenarioPeople.reply')}
      submit={t(replyToId === undefined ? 'scenarioPeople.say' : 'scenarioPeople.reply')}
      onCancel={onCancel ?? null}
      onSubmit={(text) => write({ ...about, replyToId: replyToId ?? null, text, idempotencyKey })}
    />
  )
}
