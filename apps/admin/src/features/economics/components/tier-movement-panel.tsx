import { Button } from '@mantine/core'
import { IconStairs } from '@tabler/icons-react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { NoticePanel } from '@/components/notice-panel'
import { Panel } from '@/components/panel'
import { QueryView } from '@/components/query-view'
import { RowList } from '@/grid/row-list'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { Why } from '@/evidence/why'
import { useFormats } from '@/i18n/formats'
import { ProposedPlanDialog } from '@/plans/proposed-plan-dialog'
import { tierMovementPlanQuery, tierMovementsQuery } from '../economics-query'
import classes from './tier-movement-panel.module.css'
import { useMovementRow } from './use-movement-row'

interface TierMovementPanelProps {
  readonly slug: string
  readonly asOf: string | null
}

/** The accounts that are to change their tier, what that does to the cost, and the plan for it. */
export function TierMovementPanel({ slug, asOf }: TierMovementPanelProps) {
  const { t } = useTranslation()
  const [planned, setPlanned] = useState(false)
  const query = useInfiniteQuery(tierMovementsQuery(slug, asOf))
  const formats = useFormats()
  const toRow = useMovementRow(slug)
  const title = t('economics.movements.title')
  return (
    <Panel title={title} note={query.data?.pages[0]?.movementCount}>
      <QueryView query={query} loading={<SkeletonRows rows={5} />}>
        {({ pages }) => {
          const first = pages[0]
          const rows = pages.flatMap((page) => page?.movements.edges ?? [])
          if (first === undefined || first === null || rows.length === 0) {
            return (
              <NoticePanel
                Icon={IconStairs}
                title={t('economics.movements.none')}
                text={first?.reason ?? t('economics.movements.noneExplanation')}
              />
            )
          }
          return (
            <>
              <div className={classes.head}>
                <p className={classes.cost}>
                  {t('plan.cost')} {formats.money(first.costBefore)}{' '}
                  <span aria-hidden="true">→</span>{' '}
                  <strong>
                    {first.costAfter === null
                      ? t('evidence.unknown')
                      : formats.money(first.costAfter)}
                  </strong>
                </p>
                {first.waitingCount > 0 && (
                  <p className={classes.waiting}>
                    {t('economics.movements.waiting', { count: first.waitingCount })}
                  </p>
                )}
                <Why about={title} evidence={first.evidence} />
                <Button size="xs" onClick={() => setPlanned(true)}>
                  {t('economics.movements.preview')}
                </Button>
              </div>
              <RowList none="" rows={rows.map(({ node }) => toRow(node))} />
              {query.hasNextPage && (
                <div className={classes.footer}>
                  <Button
                    size="xs"
                    variant="default"
                    loading={query.isFetchingNextPage}
                    onClick={() => void query.fetchNextPage()}
                  >
                    {t('customers.more')}
                  </Button>
                </div>
              )}
            </>
          )
        }}
      </QueryView>
      {planned && (
        <ProposedPlanDialog
          slug={slug}
          title={title}
          query={tierMovementPlanQuery(slug)}
          onClose={() => setPlanned(false)}
        />
      )}
    </Panel>
  )
}
