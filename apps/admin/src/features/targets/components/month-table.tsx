import { ScrollArea } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormats } from '@/i18n/formats'
import type { PlanVsActual } from '@/targets/plan-query'
import classes from '@/targets/plan-table.module.css'

/** Headcount and cost of the whole, month by month, as planned and as recorded. */
export function MonthTable({ months }: { readonly months: PlanVsActual['months'] }) {
  const { t, i18n } = useTranslation()
  const formats = useFormats()
  const number = (value: number | null) => (value === null ? '—' : formats.number(value))
  return (
    <ScrollArea type="auto" offsetScrollbars="x">
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('targets.month')}</th>
            <th scope="col">{t('targets.plannedPeople')}</th>
            <th scope="col">{t('targets.people')}</th>
            <th scope="col">{t('targets.plannedCost')}</th>
            <th scope="col">{t('targets.cost')}</th>
          </tr>
        </thead>
        <tbody>
          {months.map(({ month, plannedPeople, people, plannedCost, cost }) => (
            <tr key={month}>
              <th scope="row">{monthText(month, i18n.language)}</th>
              <td>{number(plannedPeople)}</td>
              <td>{number(people)}</td>
              <td>{plannedCost === null ? '—' : formats.money(plannedCost)}</td>
              <td>{cost === null ? '—' : formats.money(cost)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  )
}

function monthText(firstDay: string, language: string): string {
  const format = { month: 'short', year: 'numeric', timeZone: 'UTC' } as const
  return new Intl.DateTimeFormat(language, format).format(new Date(firstDay))
}
