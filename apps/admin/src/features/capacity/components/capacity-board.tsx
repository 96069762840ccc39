import type { Moment } from '@/address/moment'
import { Button } from '@mantine/core'
import { IconScale } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useAddressChoice } from '@/address/use-address-choice'
import { useAddressCount } from '@/address/use-address-count'
import { NoticePanel } from '@/components/notice-panel'
import { Panel } from '@/components/panel'
import { QueryView } from '@/components/query-view'
import { ChoiceSwitch } from '@/forms/choice-switch'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { IfMay } from '@/viewer/if-may'
import { StaleRows } from '@/grid/stale-rows'
import { boardQuery, type BoardGroup } from '../capacity-query'
import { type BoardGrouping, boardGroupings, boardRows } from '../board-rows'
import { BoardLine } from './board-line'
import classes from './capacity-board.module.css'

const firstRows = 15
const moreRows = 50

interface CapacityBoardProps {
  readonly slug: string
  readonly at: Moment
}

/** Load against capacity as bars, fullest first. */
export function CapacityBoard({ slug, at }: CapacityBoardProps) {
  const { t } = useTranslation()
  const [groupBy, setGroupBy] = useAddressChoice('group', boardGroupings)
  const query = useQuery(boardQuery(slug, at, groupBy))
  return (
    <Panel
      title={t('capacity.board')}
      control={
        <ChoiceSwitch
          label={t('capacity.groupBy')}
          choices={boardGroupings.map((value) => ({
            value,
            label: t(`capacity.groups.${value}`),
          }))}
          value={groupBy}
          onChange={setGroupBy}
        />
      }
    >
      <QueryView query={query} loading={<SkeletonRows rows={10} />}>
        {(groups) => (
          <StaleRows isStale={query.isPlaceholderData}>
            <BoardLines key={groupBy} slug={slug} at={at} groupBy={groupBy} groups={groups} />
          </StaleRows>
        )}
      </QueryView>
    </Panel>
  )
}

interface BoardLinesProps extends CapacityBoardProps {
  readonly groupBy: BoardGrouping
  readonly groups: readonly BoardGroup[]
}

function BoardLines({ slug, at, groupBy, groups }: BoardLinesProps) {
  const { t } = useTranslation()
  const [limit, setLimit] = useAddressCount('rows', firstRows)
  const rows = useMemo(() => boardRows(groups), [groups])
  if (rows.length === 0) {
    return (
      <NoticePanel
        Icon={IconScale}
        title={t('capacity.empty')}
        text={t('capacity.emptyExplanation')}
      >
        <IfMay act="PLAN_WHOLE">
          <Button
            variant="default"
            renderRoot={(props) => <Link to="/$slug/start" params={{ slug }} {...props} />}
          >
            {t('start.title')}
          </Button>
        </IfMay>
      </NoticePanel>
    )
  }
  return (
    <>
      <ul className={classes.lines}>
        {rows.slice(0, limit).map((row) => (
          <BoardLine
            key={`${row.key ?? ''} ${row.line.family}`}
            row={row}
            slug={slug}
            at={at}
            groupBy={groupBy}
          />
        ))}
      </ul>
      <footer className={classes.footer}>
        <span>{t('capacity.scale')}</span>
        {rows.length > limit && (
          <Button variant="default" size="xs" onClick={() => setLimit(limit + moreRows)}>
            {t('capacity.more', { count: rows.length - limit })}
          </Button>
        )}
      </footer>
    </>
  )
}
