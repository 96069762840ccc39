import type { Moment } from '@/address/moment'
import { useAddressValue } from '@/address/use-address-value'
import { IconPresentation } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { NoticePanel } from '@/components/notice-panel'
import { Panel } from '@/components/panel'
import { QueryView } from '@/components/query-view'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { boardPackQuery } from '../board-pack-query'
import { BoardPackActions } from './board-pack-actions'
import classes from './board-pack-view.module.css'
import { BoardTable } from './board-table'

interface BoardPackViewProps {
  readonly slug: string
  readonly at: Moment
  readonly today: string
}

/** What a board is shown of the last month that had ended, to be frozen, printed and taken along. */
export function BoardPackView({ slug, at, today }: BoardPackViewProps) {
  const { t } = useTranslation()
  const [kept, keep] = useAddressValue('revision')
  const frozen = typeof kept === 'number' && Number.isSafeInteger(kept) && kept > 0 ? kept : null
  const query = useQuery(boardPackQuery(slug, { ...at, revision: frozen }))
  return (
    <QueryView
      query={query}
      loading={
        <Panel>
          <SkeletonRows rows={10} />
        </Panel>
      }
    >
      {(pack) =>
        pack === null ? (
          <Panel>
            <NoticePanel
              Icon={IconPresentation}
              title={t('boardPack.none')}
              text={t('boardPack.noneExplanation')}
            />
          </Panel>
        ) : (
          <div className={classes.stack}>
            <BoardPackActions
              slug={slug}
              day={at.asOf ?? today}
              pack={pack}
              isFrozen={frozen !== null}
              isOfScenario={at.scenario !== null}
              onFreeze={(isFrozen) => keep(isFrozen ? pack.revision : undefined)}
            />
            {pack.tables.map((table) => (
              <BoardTable key={table.key} table={table} />
            ))}
          </div>
        )
      }
    </QueryView>
  )
}
