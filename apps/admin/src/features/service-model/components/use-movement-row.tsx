import { Checkbox } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Why } from '@/evidence/why'
import type { AdminTierMovementFragment } from '@/generated/graphql'
import { useFormats } from '@/i18n/formats'
import { IfMayChange } from '@/viewer/if-may-change'
import classes from './tier-movement-panel.module.css'

/** Which movements are ticked, by the accounts' ids. */
interface MovementChoice {
  readonly chosen: ReadonlySet<string>
  readonly onToggle: (accountId: string) => void
}

/** How a movement between tiers reads as a row, with a box to tick it. */
export function useMovementRow(slug: string, { chosen, onToggle }: MovementChoice) {
  const { t } = useTranslation()
  const formats = useFormats()
  const cost = (money: AdminTierMovementFragment['costBefore']) =>
    money === null ? t('evidence.unknown') : formats.money(money)
  return (movement: AdminTierMovementFragment) => {
    const { account, from, to, reasons, until, costBefore, costAfter, evidence } = movement
    return {
      key: account.id,
      name: (
        <span className={classes.choice}>
          <IfMayChange thing={account}>
            <Checkbox
              size="xs"
              aria-label={t('economics.movements.choose', { account: account.name })}
              checked={chosen.has(account.id)}
              onChange={() => onToggle(account.id)}
            />
          </IfMayChange>
          <Link to="/$slug/customers/$accountId" params={{ slug, accountId: account.id }}>
            {account.name}
          </Link>
        </span>
      ),
      aside: (
        <span>
          {t(`choices.tier.${from}`)} → <strong>{t(`choices.tier.${to}`)}</strong>
        </span>
      ),
      details: [
        formats.money(account.acv),
        `${cost(costBefore)} → ${cost(costAfter)}`,
        until === null ? null : t('customers.until', { date: formats.date(until) }),
        movement.leftOutText ?? reasons.at(-1)?.message ?? null,
      ],
      more: <Why about={account.name} evidence={evidence} />,
    }
  }
}
