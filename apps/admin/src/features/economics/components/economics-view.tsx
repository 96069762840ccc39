import type { Moment } from '@/address/moment'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useAddressChoice } from '@/address/use-address-choice'
import { FigureStripSkeleton } from '@/charts/figure-strip'
import { ChoiceSwitch } from '@/forms/choice-switch'
import { NoticePanel } from '@/components/notice-panel'
import { Panel } from '@/components/panel'
import { QueryView } from '@/components/query-view'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { IconCoins } from '@tabler/icons-react'
import { PlanPanel } from '@/targets/plan-panel'
import { economicsGroupings, economicsQuery } from '../economics-query'
import { EconomicsLines } from './economics-lines'
import { EconomicsSummary } from './economics-summary'

interface EconomicsViewProps {
  readonly slug: string
  readonly at: Moment
}

/** What serving costs and whether the customers bear it. */
export function EconomicsView({ slug, at }: EconomicsViewProps) {
  const { t } = useTranslation()
  const [groupBy, setGroupBy] = useAddressChoice('group', economicsGroupings)
  const query = useQuery(economicsQuery(slug, at, groupBy))
  return (
    <>
      {query.data ? (
        <EconomicsSummary economics={query.data} />
      ) : (
        query.isPending && <FigureStripSkeleton />
      )}
      <Panel
        title={t('economics.lines')}
        control={
          <ChoiceSwitch
            label={t('capacity.groupBy')}
            choices={economicsGroupings.map((value) => ({
              value,
              label: t(`economics.groups.${value}`),
            }))}
            value={groupBy}
            onChange={setGroupBy}
          />
        }
      >
        <QueryView query={query} loading={<SkeletonRows rows={6} />}>
          {(economics) =>
            economics === null || economics.lines.edges.length === 0 ? (
              <NoticePanel
                Icon={IconCoins}
                title={t('economics.none')}
                text={economics?.reason ?? t('economics.noneExplanation')}
              />
            ) : (
              <EconomicsLines
                slug={slug}
                groupBy={groupBy}
                lines={economics.lines.edges.map(({ node }) => node)}
              />
            )
          }
        </QueryView>
      </Panel>
      <PlanPanel slug={slug} at={at} metrics={['COST_SHARE', 'COST']} isSpaced />
    </>
  )
}
