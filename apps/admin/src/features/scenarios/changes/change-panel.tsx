import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Panel } from '@/components/panel'
import { QueryView } from '@/components/query-view'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { ShowMore } from '@/grid/show-more'
import type { Scenario } from '../scenario-query'
import { ChangeList } from './change-list'
import type { ChangeContext } from './change-row'
import { scenarioChangesQuery } from './scenario-changes-query'

interface ChangePanelProps extends Omit<ChangeContext, 'count'> {
  readonly scenario: Pick<Scenario, 'changeCount' | 'id'>
}

/** The changes of a scenario in their order, more of them when they are asked for. */
export function ChangePanel({ scenario: { id, changeCount }, ...shared }: ChangePanelProps) {
  const { t } = useTranslation()
  const query = useInfiniteQuery(scenarioChangesQuery(id))
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = query
  return (
    <Panel title={t('scenarios.changeList')} note={changeCount}>
      <QueryView query={query} loading={<SkeletonRows rows={4} />}>
        {({ pages }) => (
          <>
            <ChangeList
              changes={pages.flatMap((page) => page?.nodes ?? [])}
              count={changeCount}
              {...shared}
            />
            <ShowMore query={{ hasNextPage, isFetchingNextPage, fetchNextPage }} />
          </>
        )}
      </QueryView>
    </Panel>
  )
}
