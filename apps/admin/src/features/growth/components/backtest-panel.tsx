import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Moment } from '@/address/moment'
import { Panel } from '@/components/panel'
import { QueryView } from '@/components/query-view'
import { ScrollSideways } from '@/components/scroll-sideways'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { useFormats } from '@/i18n/formats'
import { type Backtest, backtestQuery } from '../growth-query'
import classes from './growth-view.module.css'

interface BacktestPanelProps {
  readonly slug: string
  readonly at: Moment
}

/** How well last year would have been told: the part of the months that lay within the range, by figure. */
export function BacktestPanel({ slug, at }: BacktestPanelProps) {
  const { t } = useTranslation()
  const query = useQuery(backtestQuery(slug, at))
  return (
    <Panel title={t('growthAhead.backtest')}>
      <div className={classes.body}>
        <QueryView query={query} loading={<SkeletonRows rows={8} />}>
          {(backtest) =>
            backtest && (
              <>
                <p className={classes.note}>{backtest.evidence.message}</p>
                <ScrollSideways label={t('growthAhead.backtest')}>
                  <table className={classes.narrow}>
                    <thead>
                      <tr>
                        <th scope="col">{t('growthAhead.figure')}</th>
                        <th scope="col" data-align="end">
                          {t('growthAhead.inside')}
                        </th>
                      </tr>
                    </thead>
                    <tbody>
                      {backtest.series
                        .filter(({ isDecided }) => !isDecided)
                        .map((each) => (
                          <FigureRow key={`${each.figure} ${each.family ?? ''}`} series={each} />
                        ))}
                    </tbody>
                    <tbody>
                      <tr>
                        <th scope="colgroup" colSpan={2} className={classes.aside}>
                          {t('growthAhead.decided')}
                        </th>
                      </tr>
                      {backtest.series
                        .filter(({ isDecided }) => isDecided)
                        .map((each) => (
                          <FigureRow key={`${each.figure} ${each.family ?? ''}`} series={each} />
                        ))}
                    </tbody>
                  </table>
                </ScrollSideways>
              </>
            )
          }
        </QueryView>
      </div>
    </Panel>
  )
}

type Series = NonNullable<Backtest>['series'][number]

function FigureRow({ series: { figure, family, insideShare } }: { readonly series: Series }) {
  const { t } = useTranslation()
  const formats = useFormats()
  return (
    <tr>
      <th scope="row">
        {t(`growthAhead.figures.${figure}`)}
        {family != null && `, ${t(`choices.roleFamily.${family}`)}`}
      </th>
      <td data-align="end">{insideShare == null ? '—' : formats.percent(insideShare)}</td>
    </tr>
  )
}
