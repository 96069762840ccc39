import { useTranslation } from 'react-i18next'
import { Button } from '@mantine/core'
import { useActAddress } from '@/acts/use-act-address'
import { Panel } from '@/components/panel'
import { Why } from '@/evidence/why'
import { RowList } from '@/grid/row-list'
import { useFormats } from '@/i18n/formats'
import { IfMayChange } from '@/viewer/if-may-change'
import type { Account } from '../account-query'

/** The tier of a customer, the one that the rules give it, and why. */
export function TierPanel({ account }: { readonly account: Account }) {
  const { t } = useTranslation()
  const formats = useFormats()
  const { open } = useActAddress()
  const { tierAssignment } = account
  if (tierAssignment === null) return null
  const { tier, pendingTier, pendingSince, promotedUntil, reason, reasons } = tierAssignment
  const named = tier === null ? t('customers.notEvaluated') : t(`choices.tier.${tier}`)
  return (
    <Panel
      title={t('customers.tierByRules')}
      control={
        <IfMayChange thing={account}>
          <Button size="xs" variant="default" onClick={() => open('setTier', account.id)}>
            {t('changes.setTier')}
          </Button>
        </IfMayChange>
      }
    >
      <RowList
        none=""
        rows={[
          {
            key: 'tier',
            name: named,
            details: [
              account.tier === null || account.tier === tier
                ? null
                : t('customers.tierNow', { tier: t(`choices.tier.${account.tier}`) }),
              pendingTier === null || pendingSince === null
                ? null
                : t('customers.tierPending', {
                    tier: t(`choices.tier.${pendingTier}`),
                    date: formats.date(pendingSince),
                  }),
              promotedUntil === null
                ? null
                : t('customers.tierPromoted', { date: formats.date(promotedUntil) }),
              reason,
              ...reasons.map(({ message }) => message),
            ],
            more: <Why about={t('customers.tierByRules')} evidence={tierAssignment.evidence} />,
          },
        ]}
      />
    </Panel>
  )
}
