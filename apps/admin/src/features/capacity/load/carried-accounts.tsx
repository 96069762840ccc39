import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Moment } from '@/address/moment'
import { useFormats } from '@/i18n/formats'
import { ThingLink } from '@/things/thing-link'
import classes from './carried-accounts.module.css'
import { type accountsOf, carriedAccountsQuery } from './carried-accounts-query'

interface CarriedAccountsProps {
  readonly slug: string
  readonly at: Moment
  readonly filter: NonNullable<ReturnType<typeof accountsOf>>
}

/** The accounts that make a load: the heaviest by name, and the way to all of them. */
export function CarriedAccounts({ slug, at, filter }: CarriedAccountsProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const { data: accounts } = useQuery(carriedAccountsQuery(slug, at, filter))
  if (accounts == null || accounts.totalCount === 0) return null
  return (
    <section className={classes.accounts} aria-label={t('capacity.carriedAccounts')}>
      <h4 className={classes.title}>
        <Link to="/$slug/customers" params={{ slug }} search={{ filter } as object}>
          {t('capacity.allCarried', {
            count: accounts.totalCount,
            acv: formats.money(accounts.sums.acv),
          })}
        </Link>
      </h4>
      <ul className={classes.list}>
        {accounts.nodes.map(({ id, name, acv, tier, loadWeight }) => (
          <li key={id}>
            <ThingLink slug={slug} kind="account" id={id}>
              {name}
            </ThingLink>
            <span>
              {[
                formats.money(acv),
                tier === null ? null : t(`choices.tier.${tier}`),
                t('capacity.weight', { weight: formats.number(loadWeight, 2) }),
              ]
                .filter((each) => each !== null)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
