import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Moment } from '@/address/moment'
import { LineChart } from '@/charts/line-chart'
import { Panel } from '@/components/panel'
import { QueryView } from '@/components/query-view'
import { ScrollSideways } from '@/components/scroll-sideways'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { useFormats } from '@/i18n/formats'
import type { AssignmentChoice } from '../assignment-choice'
import { movesFrontierQuery } from '../assignment-query'
import classes from './assignment-view.module.css'

interface FrontierPanelProps {
  readonly slug: string
  readonly at: Moment
  readonly choice: AssignmentChoice
  readonly onChoose: (mostMoves: number) => void
}

/** What each move is worth: how level books become with more and more of them, and what is proved to be out of reach. */
export function FrontierPanel({ slug, at, choice, onChoose }: FrontierPanelProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const query = useQuery(movesFrontierQuery(slug, at, choice))
  const measure = t(choice.weights === null ? 'assignment.deviation' : 'assignment.score')
  return (
    <Panel title={t('assignment.frontier')}>
      <div className={classes.frontier}>
        <QueryView query={query} loading={<SkeletonRows rows={8} />}>
          {(points) => (
            <>
              <LineChart
                label={t('assignment.frontier')}
                places={points.map(({ moves }) => formats.number(moves))}
                lines={[
                  {
                    name: measure,
                    values: points.map(({ spread }) => spread.score),
                  },
                  {
                    name: t('assignment.bound'),
                    values: points.map(({ bound }) => bound),
                    series: 0,
                  },
                ]}
                write={(value) => formats.percent(value)}
                writeFully={(value) => formats.percent(value, { decimals: 1 })}
              />
              <ScrollSideways label={t('assignment.frontier')}>
                <table className={classes.table}>
                  <thead>
                    <tr>
                      <th scope="row">{t('assignment.moves')}</th>
                      <th scope="col">{measure}</th>
                      <th scope="col">{t('assignment.bound')}</th>
                      <th scope="col">{t('assignment.highest')}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {points.map(({ moves, spread, bound }) => (
                      <tr key={moves} aria-current={moves === choice.mostMoves || undefined}>
                        <th scope="row">
                          <Button
                            size="compact-sm"
                            variant="subtle"
                            aria-label={t('assignment.choose', { count: moves })}
                            onClick={() => onChoose(moves)}
                          >
                            {formats.number(moves)}
                          </Button>
                        </th>
                        <td>{formats.percent(spread.score, { decimals: 1 })}</td>
                        <td>{formats.percent(bound, { decimals: 1 })}</td>
                        <td>{formats.percent(spread.highest ?? 0, { beside: 1 })}</td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </ScrollSideways>
            </>
          )}
        </QueryView>
      </div>
    </Panel>
  )
}
