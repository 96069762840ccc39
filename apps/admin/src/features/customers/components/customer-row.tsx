import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ToneBadge } from '@/components/tone-badge'
import { useFormats } from '@/i18n/formats'
import type { Customer } from '../customers-query'
import { healthTone } from '../health-tone'
import { ownerName } from '@/components/owner-name'
import classes from './customer-table.module.css'

interface CustomerRowProps {
  readonly slug: string
  readonly customer: Customer
}

/** One customer of the list; its name leads to its page. */
export function CustomerRow({ slug, customer }: CustomerRowProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const owner = ownerName(customer.csm)
  return (
    <tr className={classes.columns}>
      <th scope="row" className={classes.customer}>
        <Link
          to="/$slug/customers/$accountId"
          params={{ slug, accountId: customer.id }}
          className={classes.name}
        >
          {customer.name}
        </Link>
        <span className={classes.details}>{t(`choices.segment.${customer.segment}`)}</span>
      </th>
      <td className={classes.acv}>{formats.money(customer.acv)}</td>
      <td className={classes.tier}>
        {customer.tier === null ? t('customers.bySegment') : t(`choices.tier.${customer.tier}`)}
      </td>
      <td className={classes.owner} data-tone={owner === null ? 'over' : undefined}>
        {owner ?? t('customers.nobody')}
      </td>
      <td className={classes.health}>
        <ToneBadge tone={healthTone(customer.health?.level ?? null)}>
          {customer.health === null
            ? t('customers.lost')
            : customer.health.level === null
              ? t('lifecycle.states.UNKNOWN')
              : t(`customers.levels.${customer.health.level}`)}
        </ToneBadge>
      </td>
      <td className={classes.end}>
        {customer.contractEnd === null ? t('customers.noDate') : formats.date(customer.contractEnd)}
      </td>
    </tr>
  )
}
