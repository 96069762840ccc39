import { Button, Group } from '@mantine/core'
import { IconSitemap } from '@tabler/icons-react'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { Moment } from '@/address/moment'
import { NoticePanel } from '@/components/notice-panel'
import { Panel } from '@/components/panel'
import { QueryView } from '@/components/query-view'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { useChart } from '../use-chart'
import { useChartActs } from '../use-chart-acts'
import { useChartFiles } from '../use-chart-files'
import { useChartSearch } from '../use-chart-search'
import { PrintedChart } from '../picture/printed-chart'
import { ChartLegend } from './chart-legend'
import { ChartPlane } from './chart-plane'
import { ChartToolbar } from './chart-toolbar'
import classes from './chart-view.module.css'
import { MoveDialog } from './move-dialog'

interface ChartViewProps {
  readonly slug: string
  readonly at: Moment
  readonly today: string
}

/** The organization drawn as a tree, and the moves that are planned on it. */
export function ChartView({ slug, at, today }: ChartViewProps) {
  const { t } = useTranslation()
  const chart = useChart(slug, at, today)
  const search = useChartSearch(chart.forest, chart.show)
  const { current } = search
  const { show } = chart
  useEffect(() => {
    if (current !== null) show(current)
    // Only when another match is shown: its branch may be folded afterwards.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [current])
  const moving = useChartActs(slug, chart)
  const { chosen } = moving
  const files = useChartFiles(chart, `${t('chart.title')} · ${slug}`)
  const [seats, teams] = chart.queries
  return (
    <>
      <ChartToolbar
        view={chart.view}
        colouring={chart.colouring}
        mayReadPay={chart.mayReadPay}
        search={search.typed}
        onSearch={search.type}
        found={search.found}
        onStep={search.go}
        onTake={files.take}
      />
      <Panel
        title={t('chart.tree')}
        control={
          <Group gap="xs" className={classes.controls ?? ''}>
            {chosen.size > 0 && (
              <>
                <span className={classes.chosen}>{t('chart.chosen', { count: chosen.size })}</span>
                <Button size="compact-sm" onClick={moving.moveChosen}>
                  {t('chart.moveChosen')}
                </Button>
                <Button size="compact-sm" variant="default" onClick={moving.chooseNone}>
                  {t('chart.chooseNone')}
                </Button>
              </>
            )}
            <Button
              size="compact-sm"
              variant="subtle"
              color="gray"
              onClick={() => chart.openAs('ALL')}
            >
              {t('chart.openAll')}
            </Button>
            <Button
              size="compact-sm"
              variant="subtle"
              color="gray"
              onClick={() => chart.openAs('NONE')}
            >
              {t('chart.openNone')}
            </Button>
          </Group>
        }
      >
        <QueryView query={seats} loading={<SkeletonRows rows={10} />}>
          {() => (
            <QueryView query={teams} loading={<SkeletonRows rows={10} />}>
              {() =>
                chart.forest.length === 0 ? (
                  <NoticePanel
                    Icon={IconSitemap}
                    title={t('chart.empty')}
                    text={t('chart.emptyExplanation')}
                  />
                ) : (
                  <div className={classes.drawn}>
                    <ChartPlane
                      key={chart.view[0]}
                      layout={chart.layout}
                      words={chart.words}
                      chosen={chosen}
                      matches={search.matches}
                      current={current}
                      mayMove={moving.mayMove}
                      acts={moving.acts}
                    />
                  </div>
                )
              }
            </QueryView>
          )}
        </QueryView>
        {files.printed !== null && (
          <PrintedChart picture={files.printed} label={t('chart.title')} />
        )}
        <ChartLegend colouring={chart.colouring[0]} standings={chart.standings} />
      </Panel>
      {moving.moved !== null && (
        <MoveDialog
          slug={slug}
          sources={moving.moved.sources}
          targets={moving.targets}
          droppedOn={moving.moved.droppedOn}
          movesOnto={moving.movesOnto}
          day={at.asOf ?? today}
          onClose={moving.close}
        />
      )}
    </>
  )
}
