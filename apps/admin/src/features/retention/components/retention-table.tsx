import { useTranslation } from 'react-i18next'
import { useFormats } from '@/i18n/formats'
import type { RetentionGroup } from '../retention-query'
import { monthOf } from '../month-of'
import { MovementsLink } from './movements-link'
import classes from './retention-table.module.css'

interface RetentionTableProps {
  readonly slug: string
  readonly points: RetentionGroup['points']
}

/** The values of a series, the latest month first. */
export function RetentionTable({ slug, points }: RetentionTableProps) {
  const { t, i18n } = useTranslation()
  const formats = useFormats()
  const percent = (value: number | null) =>
    value === null ? '—' : formats.percent(value, { decimals: 2 })
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">{t('retention.month')}</th>
          <th scope="col">GRR</th>
          <th scope="col">NRR</th>
          <th scope="col">{t('retention.logos')}</th>
          <th scope="col">{t('retention.left')}</th>
        </tr>
      </thead>
      <tbody>
        {points.toReversed().map(({ from, before, grr, nrr, logoRetention, churnedAccounts }) => (
          <tr key={before}>
            <th scope="row">{monthOf(before, i18n.language)}</th>
            <td>{percent(grr.value)}</td>
            <td>{percent(nrr.value)}</td>
            <td>{percent(logoRetention.value)}</td>
            <td>
              <MovementsLink slug={slug} from={from} before={before} kinds={['CHURN']}>
                {formats.number(churnedAccounts)}
              </MovementsLink>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
