import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FormAlert } from '@/forms/form-alert'
import { keepFocusAround } from '@/forms/return-focus'
import { useFormats } from '@/i18n/formats'
import { RefusedAlert } from '@/plans/refused-alert'
import { editComment, removeComment } from '../scenario-people-calls'
import type { ScenarioSaid } from '../scenario-people-query'
import { useScenarioWrite } from '../use-scenario-write'
import { CommentForm } from './comment-form'
import classes from './comments.module.css'

interface CommentSaidProps {
  readonly scenarioId: string
  readonly said: ScenarioSaid
}

/** What somebody said, and when; whoever wrote it edits it and takes it away. */
export function CommentSaid({ scenarioId, said }: CommentSaidProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const [editing, setEditing] = useState(false)
  const { write: edit, ...state } = useScenarioWrite(editComment, () => setEditing(false))
  const removing = useScenarioWrite(removeComment)
  const { id: commentId, author, at, editedAt, text, viewerCanEdit } = said
  return (
    <article className={classes.said} aria-label={t('scenarioPeople.saidBy', author)}>
      <p className={classes.author}>
        {author.name}{' '}
        <span className={classes.at}>
          {formats.dateTime(at)}
          {editedAt !== null && ` · ${t('scenarioPeople.edited')}`}
        </span>
      </p>
      {editing ? (
        <CommentForm
          {...state}
          label={t('scenarioPeople.comment')}
          submit={t('scenarioPeople.save')}
          given={text}
          onSubmit={(next) => edit({ scenarioId, commentId, text: next })}
          onCancel={() => setEditing(false)}
        />
      ) : (
        <p className={classes.text}>{text}</p>
      )}
      {viewerCanEdit && !editing && (
        <div className={classes.actions}>
          <Button size="compact-xs" variant="subtle" onClick={() => setEditing(true)}>
            {t('scenarioPeople.edit')}
          </Button>
          <Button
            size="compact-xs"
            variant="subtle"
            ref={keepFocusAround}
            loading={removing.pending}
            onClick={() => removing.write({ scenarioId, commentId })}
          >
            {t('scenarioPeople.removeComment')}
          </Button>
        </div>
      )}
      <RefusedAlert messages={removing.refused} />
      <FormAlert error={removing.error} />
    </article>
  )
}
