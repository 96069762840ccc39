import { useTranslation } from 'react-i18next'
import { ScrollSideways } from '@/components/scroll-sideways'
import type { AdminAccuracyLineFragment, AdminCallAccuracyFragment } from '@/generated/graphql'
import { useFormats } from '@/i18n/formats'
import { forecastOwnerId, forecastOwnerName } from '../forecast-owner'
import type { ForecastAccuracy } from '../renewals-query'
import { NOBODY, type ShowBehind } from '../use-called-filter'
import classes from './renewals-table.module.css'

interface AccuracyTableProps {
  readonly accuracy: ForecastAccuracy
  readonly onShow: ShowBehind
}

interface Line extends AdminAccuracyLineFragment {
  readonly key: string
  /** Whose contracts its name opens. */
  readonly behind: Parameters<ShowBehind>[0]
  readonly name: string
}

/** The ratios of everybody and of each owner, over all quarters and in each. */
export function AccuracyTable({ accuracy, onShow }: AccuracyTableProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const { quarters, total, owners } = accuracy
  const lines: readonly Line[] = [
    { key: 'EVERYBODY', behind: {}, name: t('renewals.accuracy.everybody'), ...total },
    ...owners.map(({ owner, line }) => ({
      key: forecastOwnerId(owner) ?? owner.name ?? '',
      behind: { owner: forecastOwnerId(owner) ?? NOBODY },
      name: forecastOwnerName(owner) ?? t('renewals.noOwner'),
      ...line,
    })),
  ]
  const percent = ({ value, reason }: AdminCallAccuracyFragment['commit']) =>
    value === null ? (
      <span className={classes.faint} title={reason ?? undefined}>
        –
      </span>
    ) : (
      formats.percent(value)
    )
  const won = ({ outcomes }: AdminCallAccuracyFragment) => {
    const commit = outcomes.find(({ status }) => status === 'COMMIT')
    if (commit === undefined || commit.renewals === 0) return null
    return (
      <span className={classes.quiet}>
        {t('renewals.accuracy.wonOf', { won: commit.won, count: commit.renewals })}
      </span>
    )
  }
  return (
    <ScrollSideways label={t('renewals.accuracy.title')}>
      <table className={classes.table} aria-label={t('renewals.accuracy.title')}>
        <thead>
          <tr>
            <th scope="col">{t('renewals.owner')}</th>
            <th scope="col">{t('renewals.accuracy.commit')}</th>
            <th scope="col">{t('renewals.accuracy.bestCase')}</th>
            <th scope="col">{t('renewals.accuracy.attainment')}</th>
            {quarters.map(({ from }) => (
              <th scope="col" key={from}>
                {t('renewals.accuracy.from', { date: formats.date(from) })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ key, behind, name, overall, quarters: each }) => (
            <tr key={key}>
              <th scope="row">
                <button type="button" className={classes.link} onClick={() => onShow(behind)}>
                  {name}
                </button>
              </th>
              <td className={classes.sum}>
                {percent(overall.commit)}
                {won(overall)}
              </td>
              <td>{percent(overall.bestCase)}</td>
              <td>{percent(overall.attainment)}</td>
              {each.map((quarter, index) => (
                <td key={quarters[index]?.from}>
                  {percent(quarter.commit)}
                  {won(quarter)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollSideways>
  )
}
