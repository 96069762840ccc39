import { useTranslation } from 'react-i18next'
import { ScrollSideways } from '@/components/scroll-sideways'
import { useFormats } from '@/i18n/formats'
import { useFigureWords } from './figure-words'
import classes from './plan-panel.module.css'
import type { PlanLine } from './plan-query'

/** The twelve months of a line, at the last day of each; those ahead rest on what is on record. */
export function PlanMonths({ line }: { readonly line: PlanLine }) {
  const { t } = useTranslation()
  const formats = useFormats()
  const { words } = useFigureWords()
  const { metric, months } = line
  const label = `${t('targets.months')}: ${t(`choices.targetMetric.${metric}`)}`
  return (
    <details>
      <summary>{label}</summary>
      <ScrollSideways label={label}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t('targets.day')}</th>
              <th scope="col">{t('targets.plan')}</th>
              <th scope="col">{t('targets.actual')}</th>
            </tr>
          </thead>
          <tbody>
            {months.map(({ day, isAhead, plan, actual }) => (
              <tr key={day}>
                <th scope="row">
                  {formats.date(day)}
                  {isAhead ? ` (${t('targets.ahead')})` : ''}
                </th>
                <td>{words(metric, plan)}</td>
                <td>{words(metric, actual)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollSideways>
    </details>
  )
}
