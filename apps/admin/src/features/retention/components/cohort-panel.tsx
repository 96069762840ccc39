import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Moment } from '@/address/moment'
import { Panel } from '@/components/panel'
import { QueryView } from '@/components/query-view'
import { ScrollSideways } from '@/components/scroll-sideways'
import { RowList } from '@/grid/row-list'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { useFormats } from '@/i18n/formats'
import { cohortYears } from '../cohort-years'
import { monthOf } from '../month-of'
import { retentionQuery } from '../retention-query'
import classes from './retention-table.module.css'
import below from './retention-chart.module.css'

interface CohortPanelProps {
  readonly slug: string
  readonly at: Moment
}

/** Cells are tinted from this rate on, a step stronger each so much higher. */
const TINT = { from: 0.8, step: 0.075, most: 4 } as const

/** What the customers of each year keep: over the last twelve months, and over the twelve before. */
export function CohortPanel({ slug, at }: CohortPanelProps) {
  const { t, i18n } = useTranslation()
  const formats = useFormats()
  const query = useQuery(
    retentionQuery(slug, at, { period: 'YEAR', groupBy: 'COHORT', months: 13 }),
  )
  const percent = (value: number): string => formats.percent(value, { decimals: 1 })
  return (
    <Panel title={t('retention.cohorts.title')}>
      <QueryView query={query} loading={<SkeletonRows rows={4} />}>
        {(groups) => {
          const ends = groups[0]?.points.map(({ before }) => before) ?? []
          const shown = [...new Set([0, ends.length - 1])].filter((index) => index >= 0)
          const years = cohortYears(groups).filter(({ periods }) =>
            shown.some((index) => periods[index] != null),
          )
          if (years.length === 0) return <RowList none={t('retention.noneExplanation')} rows={[]} />
          return (
            <div className={below.below}>
              <ScrollSideways label={t('retention.cohorts.title')}>
                <table className={classes.table} aria-label={t('retention.cohorts.title')}>
                  <thead>
                    <tr>
                      <th scope="col" rowSpan={2}>
                        {t('retention.cohorts.year')}
                      </th>
                      {shown.map((index) => (
                        <th key={index} scope="colgroup" colSpan={4}>
                          {t('retention.cohorts.upTo', {
                            month: monthOf(ends[index] ?? '', i18n.language),
                          })}
                        </th>
                      ))}
                    </tr>
                    <tr>
                      {shown.flatMap((index) =>
                        [t('retention.cohorts.start'), t('retention.left'), 'GRR', 'NRR'].map(
                          (name) => (
                            <th key={`${index} ${name}`} scope="col">
                              {name}
                            </th>
                          ),
                        ),
                      )}
                    </tr>
                  </thead>
                  <tbody>
                    {years.map(({ year, periods }) => (
                      <tr key={year}>
                        <th scope="row">{year ?? t('economics.nameless')}</th>
                        {shown.flatMap((index) => {
                          const period = periods[index]
                          if (period == null) {
                            return ['start', 'left', 'grr', 'nrr'].map((name) => (
                              <td key={`${index} ${name}`}>—</td>
                            ))
                          }
                          const { start, left, accounts, grr, nrr } = period
                          return [
                            <td key={`${index} start`}>{formats.money(start)}</td>,
                            <td key={`${index} left`}>
                              {t('retention.cohorts.leftOf', {
                                left: formats.number(left),
                                accounts: formats.number(accounts),
                              })}
                            </td>,
                            <td key={`${index} grr`} data-tint={tintOf(grr)}>
                              {percent(grr)}
                            </td>,
                            <td key={`${index} nrr`} data-tint={tintOf(nrr)}>
                              {percent(nrr)}
                            </td>,
                          ]
                        })}
                      </tr>
                    ))}
                  </tbody>
                </table>
              </ScrollSideways>
              <p className={classes.note}>{t('retention.cohorts.explanation')}</p>
            </div>
          )
        }}
      </QueryView>
    </Panel>
  )
}

/** How strong a cell is tinted: 0 for not at all. */
function tintOf(rate: number): number {
  return Math.max(0, Math.min(TINT.most, Math.ceil((rate - TINT.from) / TINT.step)))
}
