import { Checkbox, NativeSelect } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { vocabularies } from '@postscale/schema/entities'
import { ToneBadge } from '@/components/tone-badge'
import type { AdminCalledRenewalFragment, ForecastCategory } from '@/generated/graphql'
import { useFormats } from '@/i18n/formats'
import { useMayChange } from '@/viewer/viewer-query'
import { type CallableRenewal, isCallable } from '../call-change'
import { statusTone } from '../call-status'
import { forecastOwnerName } from '../forecast-owner'
import classes from './called-table.module.css'

interface CalledRowProps {
  readonly slug: string
  readonly renewal: AdminCalledRenewalFragment
  readonly chosen: boolean
  readonly onToggle: () => void
  readonly onCall: (renewal: CallableRenewal, category: ForecastCategory | null) => void
}

const healthTones = {
  HEALTHY: 'healthy',
  WATCH: 'at-trigger',
  AT_RISK: 'over',
  CRITICAL: 'over',
} as const
const categories: readonly ForecastCategory[] = vocabularies.forecastCategory.values

/** One contract; an open one is called in its row. */
export function CalledRow({ slug, renewal, chosen, onToggle, onCall }: CalledRowProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const { account, accountName, contractEnd, owner, status, arr, expected, health } = renewal
  const mayChange = useMayChange(slug)
  const callable = isCallable(renewal) && mayChange(renewal.account)
  return (
    <tr className={classes.columns}>
      <td className={classes.choose}>
        {callable && (
          <Checkbox
            size="xs"
            aria-label={t('renewals.choose', { name: accountName })}
            checked={chosen}
            onChange={onToggle}
          />
        )}
      </td>
      <th scope="row" className={classes.account}>
        {account === null ? (
          <span>{accountName}</span>
        ) : (
          <Link to="/$slug/customers/$accountId" params={{ slug, accountId: account.id }}>
            {accountName}
          </Link>
        )}
        <span className={classes.owner}>{forecastOwnerName(owner) ?? t('renewals.nobody')}</span>
      </th>
      <td className={classes.end}>{formats.date(contractEnd)}</td>
      <td className={classes.arr}>{formats.money(arr)}</td>
      <td className={classes.expected}>{formats.money(expected)}</td>
      <td className={classes.health}>
        {health !== null && (
          <ToneBadge tone={healthTones[health]}>{t(`customers.levels.${health}`)}</ToneBadge>
        )}
      </td>
      <td className={classes.status}>
        {callable ? (
          <NativeSelect
            size="xs"
            aria-label={t('renewals.callOn', { name: accountName })}
            data={[
              { value: '', label: t('renewals.statuses.NOT_CALLED') },
              ...categories.map((value) => ({
                value,
                label: t(`choices.forecastCategory.${value}`),
              })),
            ]}
            value={status === 'NOT_CALLED' ? '' : status}
            onChange={({ currentTarget }) =>
              onCall(renewal, categories.find((each) => each === currentTarget.value) ?? null)
            }
          />
        ) : (
          <ToneBadge tone={statusTone(status)}>{t(`renewals.statuses.${status}`)}</ToneBadge>
        )}
      </td>
    </tr>
  )
}
