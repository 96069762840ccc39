import { useTranslation } from 'react-i18next'
import { LineChart } from '@/charts/line-chart'
import { Why } from '@/evidence/why'
import { useFormats } from '@/i18n/formats'
import type { RetentionGroup } from '../retention-query'
import { monthOf } from '../month-of'
import classes from './retention-chart.module.css'
import { RetentionTable } from './retention-table'

interface RetentionChartProps {
  readonly slug: string
  readonly points: RetentionGroup['points']
}

/** The series as lines, with its values in a table below and the latest one explained. */
export function RetentionChart({ slug, points }: RetentionChartProps) {
  const { t, i18n } = useTranslation()
  const formats = useFormats()
  const latest = points.at(-1)
  return (
    <>
      <LineChart
        label={t('retention.chart')}
        places={points.map(({ before }) => monthOf(before, i18n.language))}
        lines={[
          { name: 'NRR', values: points.map(({ nrr }) => nrr.value) },
          { name: 'GRR', values: points.map(({ grr }) => grr.value) },
        ]}
        mark={1}
        name={t('retention.series')}
        write={formats.percent}
        writeFully={(value) => formats.percent(value, { decimals: 2 })}
      />
      <div className={classes.below}>
        {latest && <Why about={t('retention.latest')} evidence={latest.evidence} />}
        <details>
          <summary>{t('retention.values')}</summary>
          <RetentionTable slug={slug} points={points} />
        </details>
      </div>
    </>
  )
}
