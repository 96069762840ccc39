import { Button } from '@mantine/core'
import { IconTrendingUp } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Moment } from '@/address/moment'
import { NoticePanel } from '@/components/notice-panel'
import { Panel } from '@/components/panel'
import { QueryView } from '@/components/query-view'
import { ChoiceSelect } from '@/forms/choice-select'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { StaleRows } from '@/grid/stale-rows'
import { ProposedPlanDialog } from '@/plans/proposed-plan-dialog'
import { IfMay } from '@/viewer/if-may'
import { hiringModes, horizons } from '../growth-choice'
import { growthHiresQuery, growthQuery, priceOfOverloadQuery } from '../growth-query'
import { useGrowthChoice } from '../use-growth-choice'
import { AssumptionsPanel } from './assumptions-panel'
import { BacktestPanel } from './backtest-panel'
import { GrowthFans } from './growth-fans'
import classes from './growth-view.module.css'
import { HireTable, LIKELY } from './hire-table'
import { SensitivityPanel } from './sensitivity-panel'
import { SupportStaffingPanel } from './support-staffing-panel'

interface GrowthViewProps {
  readonly slug: string
  readonly at: Moment
}

/** The months ahead with odds: whom to hire and by when, how full people will be, and what is assumed. */
export function GrowthView({ slug, at }: GrowthViewProps) {
  const { t } = useTranslation()
  const { choice, horizon, hiring, assume } = useGrowthChoice()
  const [isPlanning, setPlanning] = useState(false)
  const query = useQuery(growthQuery(slug, at, choice))
  const price = useQuery(priceOfOverloadQuery(slug, at, choice))
  const likely = query.data?.hires.filter(({ odds }) => odds >= LIKELY).length ?? 0
  return (
    <div className={classes.stack}>
      <Panel
        title={t('growthAhead.verdict')}
        control={
          <div className={classes.controls}>
            <ChoiceSelect
              label={t('growthAhead.horizon')}
              size="xs"
              choices={horizons}
              nameOf={(months) => t('growthAhead.months', { count: Number(months) })}
              chosen={horizon}
            />
            <ChoiceSelect
              label={t('growthAhead.hiring')}
              size="xs"
              choices={hiringModes}
              nameOf={(mode) => t(`growthAhead.modes.${mode}`)}
              chosen={hiring}
            />
          </div>
        }
      >
        <div className={classes.body}>
          <QueryView query={query} loading={<SkeletonRows rows={3} />}>
            {(growth) => (
              <StaleRows isStale={query.isPlaceholderData || price.isPlaceholderData}>
                <p className={classes.lead}>{growth?.evidence.message}</p>
                {price.data != null && <p className={classes.note}>{price.data}</p>}
              </StaleRows>
            )}
          </QueryView>
        </div>
      </Panel>
      <Panel title={t('growthAhead.hires')}>
        <div className={classes.body}>
          <QueryView query={query} loading={<SkeletonRows rows={6} />}>
            {(growth) =>
              growth === null || growth.hires.length === 0 ? (
                <NoticePanel Icon={IconTrendingUp} title={t('growthAhead.noHires')} />
              ) : (
                <>
                  <HireTable hires={growth.hires} />
                  <IfMay act="PLAN_WHOLE">
                    <Button
                      mt="md"
                      disabled={likely === 0 || query.isPlaceholderData}
                      onClick={() => setPlanning(true)}
                    >
                      {t('growthAhead.open', { count: likely })}
                    </Button>
                  </IfMay>
                </>
              )
            }
          </QueryView>
        </div>
      </Panel>
      <QueryView query={query} loading={<SkeletonRows rows={8} />}>
        {(growth) => growth && <GrowthFans points={growth.points} />}
      </QueryView>
      <div className={classes.pair}>
        <SensitivityPanel slug={slug} at={at} choice={choice} />
        <BacktestPanel slug={slug} at={at} />
      </div>
      <QueryView query={query} loading={<SkeletonRows rows={8} />}>
        {(growth) =>
          growth && <AssumptionsPanel assumptions={growth.assumptions} onAssume={assume} />
        }
      </QueryView>
      <SupportStaffingPanel slug={slug} at={at} />
      {isPlanning && (
        <ProposedPlanDialog
          slug={slug}
          title={t('growthAhead.plan')}
          query={growthHiresQuery(slug, at.scenario, choice)}
          onClose={() => setPlanning(false)}
        />
      )}
    </div>
  )
}
