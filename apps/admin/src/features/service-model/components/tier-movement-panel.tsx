import type { Moment } from '@/address/moment'
import { IconStairs } from '@tabler/icons-react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAddressChoice } from '@/address/use-address-choice'
import { NoticePanel } from '@/components/notice-panel'
import { Panel } from '@/components/panel'
import { QueryView } from '@/components/query-view'
import { ChoiceSelect } from '@/forms/choice-select'
import { RowList } from '@/grid/row-list'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { ProposedPlanDialog } from '@/plans/proposed-plan-dialog'
import { ShowMore } from '@/grid/show-more'
import { tierMovementPlanQuery, tierMovementsQuery } from '../service-model-query'
import { TierMovementHead } from './tier-movement-head'
import classes from './tier-movement-panel.module.css'
import { useMovementRow } from './use-movement-row'

interface TierMovementPanelProps {
  readonly slug: string
  readonly at: Moment
}

const effects = ['ALL', 'MORE_SERVICE', 'PROMOTION', 'LESS_COST'] as const

/**
 * The accounts that are to be served in another tier, those that the plan leaves out with the reason, and
 * the plan: of all that it makes, or of those that are ticked.
 */
export function TierMovementPanel({ slug, at }: TierMovementPanelProps) {
  const { t } = useTranslation()
  const [planned, setPlanned] = useState(false)
  const effectChoice = useAddressChoice('effect', effects)
  const [effect] = effectChoice
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const query = useInfiniteQuery(tierMovementsQuery(slug, at, effect))
  const onToggle = (id: string): void =>
    setChosen((before) => {
      const after = new Set(before)
      if (!after.delete(id)) after.add(id)
      return after
    })
  const toRow = useMovementRow(slug, { chosen, onToggle })
  const title = t('economics.movements.title')
  const first = query.data?.pages[0]
  return (
    <Panel
      title={title}
      note={first?.movementCount}
      control={
        <ChoiceSelect
          size="xs"
          label={t('economics.movements.effect')}
          choices={effects}
          nameOf={(value) => t(`economics.movements.effects.${value}`)}
          chosen={effectChoice}
        />
      }
    >
      <QueryView query={query} loading={<SkeletonRows rows={5} />}>
        {({ pages }) => {
          const [page] = pages
          const rows = pages.flatMap((each) => each?.movements.nodes ?? [])
          const leftOut = page?.leftOut.nodes ?? []
          const nothing = rows.length === 0 && leftOut.length === 0
          if (page == null || (nothing && page.firstTierCount === 0)) {
            return (
              <NoticePanel
                Icon={IconStairs}
                title={t('economics.movements.none')}
                text={page?.reason ?? t('economics.movements.noneExplanation')}
              />
            )
          }
          return (
            <>
              <TierMovementHead
                title={title}
                movements={page}
                chosen={chosen.size}
                onPreview={() => setPlanned(true)}
              />
              <RowList none={t('economics.movements.noneExplanation')} rows={rows.map(toRow)} />
              <ShowMore query={query} />
              {leftOut.length > 0 && (
                <details className={classes.leftOut}>
                  <summary>
                    {t('economics.movements.leftOut', { count: page.leftOutCount })}
                  </summary>
                  <RowList none="" rows={leftOut.map(toRow)} />
                </details>
              )}
            </>
          )
        }}
      </QueryView>
      {planned && (
        <ProposedPlanDialog
          slug={slug}
          title={title}
          query={tierMovementPlanQuery(slug, at.scenario, [...chosen], effect)}
          onClose={() => setPlanned(false)}
        />
      )}
    </Panel>
  )
}
