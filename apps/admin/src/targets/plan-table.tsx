import { ScrollArea } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './plan-table.module.css'
import type { PlanLine } from './plan-query'

interface PlanTableProps {
  readonly lines: readonly PlanLine[]
  /** At the end of a line: what can be done with it. */
  readonly actionsOf?: (line: PlanLine) => ReactNode
}

/** Plan, actual, variance and run-out, a line a metric and group. */
export function PlanTable({ lines, actionsOf }: PlanTableProps) {
  const { t } = useTranslation()
  const nameOf = usePlanLineName()
  return (
    <ScrollArea type="auto" offsetScrollbars="x">
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('targets.metric')}</th>
            <th scope="col">{t('targets.plan')}</th>
            <th scope="col">{t('targets.actual')}</th>
            <th scope="col">{t('targets.variance')}</th>
            <th scope="col">{t('targets.runOut')}</th>
            <th scope="col">{t('targets.runOutVariance')}</th>
            {actionsOf !== undefined && <th scope="col">{t('targets.actions')}</th>}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={[line.metric, line.team?.id, line.segment].join(' ')}>
              <th scope="row">
                {nameOf(line)}
                {line.planFrom === 'PLAN_OF_RECORD' && (
                  <span className={classes.source}>{t('targets.ofPlanOfRecord')}</span>
                )}
              </th>
              <td>{line.plan.text}</td>
              <Figure figure={line.actual} />
              <td>{line.variance.text === '' ? '—' : line.variance.text}</td>
              <Figure figure={line.runOut} />
              <td>{line.runOutVariance.text === '' ? '—' : line.runOutVariance.text}</td>
              {actionsOf !== undefined && <td>{actionsOf(line)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  )
}

/** What is known, or why it is not. */
function Figure({ figure: { text, reason } }: { readonly figure: PlanLine['actual'] }) {
  return text === '' ? <td className={classes.reason}>{reason ?? '—'}</td> : <td>{text}</td>
}

/** What a line is called: its metric, and its group where it is not the whole. */
function usePlanLineName(): (line: PlanLine) => string {
  const { t } = useTranslation()
  return ({ metric, team, segment }) => {
    const name = t(`choices.targetMetric.${metric}`)
    const group = team?.name ?? (segment === null ? null : t(`choices.segment.${segment}`))
    return group === null ? name : `${name} · ${group}`
  }
}
