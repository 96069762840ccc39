import { useTranslation } from 'react-i18next'
import { ScrollSideways } from '@/components/scroll-sideways'
import classes from './cost-table.module.css'

interface CostTableProps {
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** All figures of the groups beside each other. */
export function CostTable({ header, rows }: CostTableProps) {
  const { t } = useTranslation()
  return (
    <details className={classes.details}>
      <summary>{t('retention.values')}</summary>
      <ScrollSideways label={t('economics.chart.title')}>
        <table className={classes.table} aria-label={t('economics.chart.title')}>
          <thead>
            <tr>
              {header.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([name = '', ...values], row) => (
              <tr key={name === '' ? row : name}>
                <th scope="row">{name}</th>
                {values.map((value, index) => (
                  <td key={header[index + 1]}>{value}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollSideways>
    </details>
  )
}
