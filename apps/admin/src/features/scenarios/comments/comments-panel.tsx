import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Panel } from '@/components/panel'
import { QueryView } from '@/components/query-view'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { scenarioCommentsQuery, type ScenarioThread } from '../scenario-people-query'
import { CommentThreads } from './comment-threads'

/** Whether a thread has its place at no change that is there. */
const isOfWhole = ({ changeId, isOfDroppedChange }: ScenarioThread): boolean =>
  changeId === null || isOfDroppedChange

/** What is said of a scenario as a whole, and of changes that it has no longer. */
export function CommentsPanel({ scenarioId }: { readonly scenarioId: string }) {
  const { t } = useTranslation()
  const query = useQuery(scenarioCommentsQuery(scenarioId))
  return (
    <Panel
      title={t('scenarioPeople.comments')}
      note={query.data?.filter((thread) => isOfWhole(thread) && thread.resolvedAt === null).length}
    >
      <QueryView query={query} loading={<SkeletonRows rows={2} />}>
        {(threads) => (
          <CommentThreads
            scenarioId={scenarioId}
            changeId={null}
            threads={threads.filter(isOfWhole)}
          />
        )}
      </QueryView>
    </Panel>
  )
}
