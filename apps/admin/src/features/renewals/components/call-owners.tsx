import { useTranslation } from 'react-i18next'
import { ScrollSideways } from '@/components/scroll-sideways'
import { Panel } from '@/components/panel'
import { useFormats } from '@/i18n/formats'
import { callStatuses, sumOfStatus } from '../call-status'
import { forecastOwnerId, forecastOwnerName } from '../forecast-owner'
import type { ForecastCall } from '../renewals-query'
import { type ShowBehind, NOBODY } from '../use-called-filter'
import classes from './renewals-table.module.css'

interface CallOwnersProps {
  readonly call: ForecastCall
  readonly onShow: ShowBehind
}

/** What each owner calls, with what health makes of it; an owner opens the contracts. */
export function CallOwners({ call, onShow }: CallOwnersProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  return (
    <Panel title={t('renewals.owners')}>
      <ScrollSideways label={t('renewals.owners')}>
        <table className={classes.table} aria-label={t('renewals.owners')}>
          <thead>
            <tr>
              <th scope="col">{t('renewals.owner')}</th>
              <th scope="col">{t('renewals.columns.up')}</th>
              {callStatuses.map((status) => (
                <th scope="col" key={status}>
                  {t(`renewals.statuses.${status}`)}
                </th>
              ))}
              <th scope="col">{t('renewals.weighted')}</th>
              <th scope="col">{t('renewals.columns.gap')}</th>
            </tr>
          </thead>
          <tbody>
            {call.owners.map(({ owner, sums }) => {
              const key = forecastOwnerId(owner) ?? NOBODY
              return (
                <tr key={`${key} ${owner.name ?? ''}`}>
                  <th scope="row">
                    <button
                      type="button"
                      className={classes.link}
                      onClick={() => onShow({ owner: key })}
                    >
                      {forecastOwnerName(owner) ?? t('renewals.noOwner')}
                    </button>
                    {owner.position !== null && (
                      <span className={classes.quiet}>{owner.position.title}</span>
                    )}
                  </th>
                  <td className={classes.sum}>{formats.money(sums.up.arr)}</td>
                  {callStatuses.map((status) => {
                    const { arr, expected, renewals } = sumOfStatus(sums, status)
                    const shown = status === 'LOST' ? arr : expected
                    return (
                      <td key={status} className={renewals === 0 ? classes.faint : undefined}>
                        {formats.money(shown)}
                      </td>
                    )
                  })}
                  <td>{formats.money(sums.weighted)}</td>
                  <td>{formats.money(sums.gap)}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </ScrollSideways>
    </Panel>
  )
}
