import { Button } from '@mantine/core'
import { IconHistory } from '@tabler/icons-react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { NoticePanel } from '@/components/notice-panel'
import { Panel } from '@/components/panel'
import { QueryView } from '@/components/query-view'
import { RowList } from '@/grid/row-list'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { DifferenceList } from '@/plans/difference-list'
import { ShowMore } from '@/grid/show-more'
import { thingHistoryQuery, type ThingChange } from './timeline-query'
import { useRevisionWords } from './use-revision-words'

interface ThingTimelineProps {
  readonly slug: string
  readonly thingId: string
  /** Shows the history of the whole organization; missing where it is not what the page is about. */
  readonly onAll?: () => void
}

/** What befell one thing, the latest first: who, when, by which plan, before and after. */
export function ThingTimeline({ slug, thingId, onAll }: ThingTimelineProps) {
  const { t } = useTranslation()
  const query = useInfiniteQuery(thingHistoryQuery(slug, thingId))
  const changes = (query.data?.pages ?? []).flatMap((page) => page?.nodes.toReversed() ?? [])
  const name = changes[0]?.label
  return (
    <Panel
      title={name === undefined ? t('history.ofThing') : t('history.of', { name })}
      note={query.data?.pages[0]?.totalCount}
      {...(onAll !== undefined && {
        control: (
          <Button size="compact-sm" variant="default" onClick={onAll}>
            {t('history.all')}
          </Button>
        ),
      })}
    >
      <QueryView query={query} loading={<SkeletonRows rows={6} />}>
        {() =>
          changes.length === 0 ? (
            <NoticePanel Icon={IconHistory} title={t('history.none')} />
          ) : (
            <Timeline changes={changes} />
          )
        }
      </QueryView>
      <ShowMore query={query} />
    </Panel>
  )
}

function Timeline({ changes }: { readonly changes: readonly ThingChange[] }) {
  const { t } = useTranslation()
  const wordsOf = useRevisionWords()
  return (
    <RowList
      none={t('history.none')}
      rows={changes.map(({ auditEntry, ...difference }) => ({
        key: auditEntry.id,
        name: auditEntry.title,
        aside: t('history.revision', { revision: auditEntry.revision }),
        details: wordsOf({ ...auditEntry, counts: [], factCount: 0 }),
        more: <DifferenceList differences={[difference]} />,
      }))}
    />
  )
}
