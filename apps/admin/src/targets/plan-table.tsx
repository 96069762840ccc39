import { useTranslation } from 'react-i18next'
import { ScrollSideways } from '@/components/scroll-sideways'
import { useFigureWords } from './figure-words'
import classes from './plan-panel.module.css'
import type { PlanFigure, PlanLine } from './plan-query'

const COLUMNS = ['plan', 'actual', 'variance', 'runOut', 'runOutVariance'] as const

/** Plan, actual, variance and run-out, a row for each line; a cell without a figure says why on hovering. */
export function PlanTable({ lines }: { readonly lines: readonly PlanLine[] }) {
  const { t } = useTranslation()
  const { words, signed } = useFigureWords()
  const cell = (line: PlanLine, column: (typeof COLUMNS)[number]) => {
    const figure: PlanFigure = line[column]
    const text = column.toLowerCase().endsWith('variance') ? signed : words
    return (
      <td key={column} title={figure.figure.reason ?? undefined}>
        {text(line.metric, figure)}
      </td>
    )
  }
  return (
    <ScrollSideways label={t('targets.table')}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('kinds.target.fields.metric')}</th>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {t(`targets.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={`${line.metric} ${line.groupBy} ${line.key ?? ''}`}>
              <th scope="row" title={line.evidence.message}>
                {t(`choices.targetMetric.${line.metric}`)}
                {line.groupBy === 'ORGANIZATION' ? '' : ` · ${line.name ?? ''}`}
              </th>
              {COLUMNS.map((column) => cell(line, column))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollSideways>
  )
}
