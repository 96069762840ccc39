import { useTranslation } from 'react-i18next'
import { ThingPanel } from '@/things/grid/thing-panel'
import { ToneBadge } from '@/components/tone-badge'
import { useFormats } from '@/i18n/formats'
import type { AccountPlans } from '../account-query'
import { seatName } from '@/components/owner-name'

interface RenewalListProps {
  readonly slug: string
  readonly accountId: string
  readonly renewals: AccountPlans['renewals']['nodes']
}

const tones = {
  NOT_STARTED: 'none',
  ENGAGED: 'under',
  PROPOSED: 'under',
  NEGOTIATING: 'under',
  WON: 'healthy',
  LOST: 'over',
} as const

/** The renewals of a customer, what stands in their way, and who answers for each. */
export function RenewalList({ slug, accountId, renewals }: RenewalListProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  return (
    <ThingPanel
      slug={slug}
      kind="renewal"
      told={{ account: accountId }}
      rows={renewals.map((thing) => {
        const { id, contractEnd, stage, intent, blockers, savePlan, owner, ...call } = thing
        return {
          key: id,
          thing,
          name: formats.date(contractEnd),
          aside: <ToneBadge tone={tones[stage]}>{t(`choices.renewalStage.${stage}`)}</ToneBadge>,
          details: [
            owner ? seatName(owner) : t('customers.unowned'),
            intent === null
              ? null
              : t('customers.intent', { intent: t(`choices.renewalIntent.${intent}`) }),
            call.forecastCategory === null
              ? null
              : t('customers.call', {
                  call: t(`choices.forecastCategory.${call.forecastCategory}`),
                }),
            call.forecastArr === null
              ? null
              : t('customers.kept', { arr: formats.money(call.forecastArr) }),
            blockers.length === 0
              ? null
              : t('customers.blockers', { blockers: formats.list(blockers) }),
            savePlan === null ? null : t('customers.savePlan', { plan: savePlan }),
          ],
        }
      })}
    />
  )
}
