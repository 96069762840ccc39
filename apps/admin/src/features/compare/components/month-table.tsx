import { useTranslation } from 'react-i18next'
import { ScrollSideways } from '@/components/scroll-sideways'
import { useFormats } from '@/i18n/formats'
import type { MonthCosts } from '../month-costs'
import classes from './picture-panel.module.css'

interface MonthTableProps {
  readonly names: readonly string[]
  readonly months: readonly MonthCosts[]
  readonly write: (value: number) => string
}

/** The numbers behind the lines, once they are asked for. */
export function MonthTable({ names, months, write }: MonthTableProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  return (
    <details className={classes.behind}>
      <summary>{t('compare.asTable')}</summary>
      <ScrollSideways label={t('compare.costByMonth')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('effects.month')}</th>
              {names.map((name, index) => (
                // oxlint-disable-next-line react/no-array-index-key -- two may be alike
                <th key={index} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {months.map(({ month, values }) => (
              <tr key={month}>
                <th scope="row">{formats.monthOfYear(month)}</th>
                {values.map((value, index) => (
                  // oxlint-disable-next-line react/no-array-index-key -- their place is what they are
                  <td key={index}>{value === null ? '—' : write(value)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollSideways>
    </details>
  )
}
