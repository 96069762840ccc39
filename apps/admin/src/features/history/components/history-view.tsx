import { Group, Stack } from '@mantine/core'
import { IconHistory } from '@tabler/icons-react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAddressChoice } from '@/address/use-address-choice'
import { useAddressId } from '@/address/use-address-id'
import { NoticePanel } from '@/components/notice-panel'
import { Panel } from '@/components/panel'
import { QueryView } from '@/components/query-view'
import { ChoiceSwitch } from '@/forms/choice-switch'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { ShowMore } from '@/grid/show-more'
import { AccessView } from '../access/components/access-view'
import type { Revision } from '@/timeline/timeline-query'
import { historyQuery } from '../history-query'
import { RevisionList } from './revision-list'
import { ThingTimeline } from '@/timeline/thing-timeline'
import { UndoDialog } from './undo-dialog'

/** What is recorded: plans, and who may enter. */
const lists = ['PLANS', 'ACCESS'] as const
const actors = ['ALL', 'USER', 'TOKEN', 'SYSTEM'] as const

/** What was done to the organization, the latest first, or to the thing that the address names. */
export function HistoryView({ slug }: { readonly slug: string }) {
  const { t } = useTranslation()
  const [thing, setThing] = useAddressId('thing')
  const [list, setList] = useAddressChoice('list', lists)
  const [undone, setUndone] = useState<Revision | null>(null)
  return (
    <>
      {thing === null ? (
        <Stack gap="md" align="stretch">
          <Group>
            <ChoiceSwitch
              label={t('history.what')}
              choices={lists.map((value) => ({ value, label: t(`history.lists.${value}`) }))}
              value={list}
              onChange={setList}
            />
          </Group>
          {list === 'ACCESS' ? (
            <AccessView slug={slug} />
          ) : (
            <Revisions slug={slug} onUndo={setUndone} />
          )}
        </Stack>
      ) : (
        <ThingTimeline slug={slug} thingId={thing} onAll={() => setThing(null)} />
      )}
      {undone !== null && (
        <UndoDialog slug={slug} revision={undone} onClose={() => setUndone(null)} />
      )}
    </>
  )
}

interface RevisionsProps {
  readonly slug: string
  readonly onUndo: (revision: Revision) => void
}

function Revisions({ slug, onUndo }: RevisionsProps) {
  const { t } = useTranslation()
  const [actor, setActor] = useAddressChoice('by', actors)
  const query = useInfiniteQuery(historyQuery(slug, actor === 'ALL' ? null : actor))
  return (
    <Panel
      title={t('history.list')}
      note={query.data?.pages[0]?.totalCount}
      control={
        <ChoiceSwitch
          label={t('history.by')}
          choices={actors.map((value) => ({ value, label: t(`history.actors.${value}`) }))}
          value={actor}
          onChange={setActor}
        />
      }
    >
      <QueryView query={query} loading={<SkeletonRows rows={8} />}>
        {({ pages }) => {
          const revisions = pages.flatMap((page) => page?.nodes ?? [])
          return revisions.length === 0 ? (
            <NoticePanel
              Icon={IconHistory}
              title={t('history.none')}
              text={t('history.noneExplanation')}
            />
          ) : (
            <RevisionList slug={slug} revisions={revisions} onUndo={onUndo} />
          )
        }}
      </QueryView>
      <ShowMore query={query} />
    </Panel>
  )
}
