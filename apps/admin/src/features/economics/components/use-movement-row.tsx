import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Why } from '@/evidence/why'
import { useFormats } from '@/i18n/formats'
import type { TierMovements } from '../economics-query'

type Movement = TierMovements['movements']['edges'][number]['node']

/** How a movement between tiers reads as a row. */
export function useMovementRow(slug: string) {
  const { t } = useTranslation()
  const formats = useFormats()
  return ({ account, from, to, reasons, until, costBefore, costAfter, evidence }: Movement) => ({
    key: account.id,
    name: (
      <Link to="/$slug/customers/$accountId" params={{ slug, accountId: account.id }}>
        {account.name}
      </Link>
    ),
    aside: (
      <span>
        {from === null ? t('customers.bySegment') : t(`choices.tier.${from}`)} →{' '}
        <strong>{t(`choices.tier.${to}`)}</strong>
      </span>
    ),
    details: [
      formats.money(account.acv),
      `${formats.money(costBefore)} → ${costAfter === null ? t('evidence.unknown') : formats.money(costAfter)}`,
      until === null ? null : t('customers.until', { date: formats.date(until) }),
      reasons.at(-1)?.message ?? null,
    ],
    more: <Why about={account.name} evidence={evidence} />,
  })
}
