import { useTranslation } from 'react-i18next'
import { Panel } from '@/components/panel'
import { useFormats } from '@/i18n/formats'
import { callStatuses, sumOfStatus } from '../call-status'
import type { ForecastCall } from '../renewals-query'
import type { ShowBehind } from '../use-called-filter'
import { StackedBar } from './stacked-bar'
import classes from './call-months.module.css'
import table from './renewals-table.module.css'

interface CallMonthsProps {
  readonly call: ForecastCall
  readonly onShow: ShowBehind
}

/** What is up by month, each month a bar of its statuses; months and statuses open their contracts. */
export function CallMonths({ call, onShow }: CallMonthsProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const most = Math.max(1, ...call.months.map(({ sums }) => sums.up.arr.amountMinor))
  return (
    <Panel title={t('renewals.months')}>
      <ul className={classes.legend} aria-label={t('renewals.status')}>
        {callStatuses.map((status) => (
          <li key={status} data-status={status} className={classes.entry}>
            <button type="button" className={table.link} onClick={() => onShow({ status })}>
              {t(`renewals.statuses.${status}`)}
            </button>
            <span className={classes.amount}>
              {formats.money(sumOfStatus(call.total, status).arr)}
            </span>
          </li>
        ))}
      </ul>
      <ul className={classes.months} aria-label={t('renewals.months')}>
        {call.months.map(({ month, sums }) => (
          <li key={month} className={classes.month}>
            <button type="button" className={table.link} onClick={() => onShow({ month })}>
              {formats.month(month)}
            </button>
            <StackedBar
              whole={most}
              name={formats.month(month)}
              parts={callStatuses.map((status) => ({
                status,
                arr: sumOfStatus(sums, status).arr,
              }))}
            />
            <span className={classes.amount}>{formats.money(sums.up.arr)}</span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
