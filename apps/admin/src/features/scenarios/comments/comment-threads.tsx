import { Button } from '@mantine/core'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ScenarioThread } from '../scenario-people-query'
import { CommentThread } from './comment-thread'
import classes from './comments.module.css'
import { NewComment } from './new-comment'

interface CommentThreadsProps {
  readonly scenarioId: string
  /** The change they are about; null for the whole. */
  readonly changeId: string | null
  readonly threads: readonly ScenarioThread[]
}

/** What is said of a scenario or of one of its changes; what is settled is folded. */
export function CommentThreads({ scenarioId, changeId, threads }: CommentThreadsProps) {
  const { t } = useTranslation()
  const foldedId = useId()
  const [unfolded, setUnfolded] = useState(false)
  const open = threads.filter(({ resolvedAt }) => resolvedAt === null)
  const resolved = threads.filter(({ resolvedAt }) => resolvedAt !== null)
  const list = (some: readonly ScenarioThread[]) => (
    <ul className={classes.list}>
      {some.map((thread) => (
        <CommentThread key={thread.id} scenarioId={scenarioId} thread={thread} />
      ))}
    </ul>
  )
  return (
    <div className={classes.content}>
      {threads.length === 0 && <p className={classes.about}>{t('scenarioPeople.nothingSaid')}</p>}
      {open.length > 0 && list(open)}
      {resolved.length > 0 && (
        <div>
          <Button
            size="compact-sm"
            variant="subtle"
            aria-expanded={unfolded}
            aria-controls={foldedId}
            onClick={() => setUnfolded(!unfolded)}
          >
            {t(unfolded ? 'scenarioPeople.fold' : 'scenarioPeople.unfold', {
              count: resolved.length,
            })}
          </Button>
          <div id={foldedId} hidden={!unfolded}>
            {unfolded && list(resolved)}
          </div>
        </div>
      )}
      <NewComment scenarioId={scenarioId} changeId={changeId} />
    </div>
  )
}
