import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FormAlert } from '@/forms/form-alert'
import { keepFocusAround } from '@/forms/return-focus'
import { RefusedAlert } from '@/plans/refused-alert'
import { resolveComment } from '../scenario-people-calls'
import type { ScenarioThread } from '../scenario-people-query'
import { useScenarioWrite } from '../use-scenario-write'
import { CommentSaid } from './comment-said'
import classes from './comments.module.css'
import { NewComment } from './new-comment'

interface CommentThreadProps {
  readonly scenarioId: string
  readonly thread: ScenarioThread
}

/** A comment with what is replied, and whether that is settled. */
export function CommentThread({ scenarioId, thread }: CommentThreadProps) {
  const { t } = useTranslation()
  const [replying, setReplying] = useState(false)
  const { write, refused, error, pending } = useScenarioWrite(resolveComment)
  const { id: commentId, replies, resolvedAt, resolvedBy, isRemoved } = thread
  const { changeTitle, isOfDroppedChange } = thread
  const resolved = resolvedAt !== null
  return (
    <li className={classes.thread}>
      {isOfDroppedChange && (
        <p className={classes.about}>
          {t('scenarioPeople.ofDropped', { title: changeTitle ?? '' })}
        </p>
      )}
      {isRemoved ? (
        <p className={classes.about}>{t('scenarioPeople.removed')}</p>
      ) : (
        <CommentSaid scenarioId={scenarioId} said={thread} />
      )}
      {replies.length > 0 && (
        <ul className={classes.replies}>
          {replies.map((reply) => (
            <li key={reply.id}>
              <CommentSaid scenarioId={scenarioId} said={reply} />
            </li>
          ))}
        </ul>
      )}
      {resolved && (
        <p className={classes.about}>
          {t('scenarioPeople.resolvedBy', { name: resolvedBy ?? '' })}
        </p>
      )}
      {replying ? (
        <NewComment
          scenarioId={scenarioId}
          replyToId={commentId}
          onDone={() => setReplying(false)}
          onCancel={() => setReplying(false)}
        />
      ) : (
        <div className={classes.actions}>
          <Button size="compact-xs" variant="default" onClick={() => setReplying(true)}>
            {t('scenarioPeople.reply')}
          </Button>
          <Button
            size="compact-xs"
            variant="default"
            ref={keepFocusAround}
            loading={pending}
            onClick={() => write({ scenarioId, commentId, resolved: !resolved })}
          >
            {t(resolved ? 'scenarioPeople.reopen' : 'scenarioPeople.resolve')}
          </Button>
        </div>
      )}
      <RefusedAlert messages={refused} />
      <FormAlert error={error} />
    </li>
  )
}
