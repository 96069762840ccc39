import { useTranslation } from 'react-i18next'
import { ToneBadge } from '@/components/tone-badge'
import { ThingPanel } from '@/things/grid/thing-panel'
import { useFormats } from '@/i18n/formats'
import type { AccountPlans } from '../account-query'
import { seatName } from '@/components/owner-name'

interface EscalationListProps {
  readonly slug: string
  readonly accountId: string
  readonly escalations: AccountPlans['escalations']['nodes']
}

const tones = { CRITICAL: 'over', HIGH: 'over', MEDIUM: 'at-trigger', LOW: 'none' } as const

/** The open escalations of a customer, the latest first: who answers for each, and what is due next. */
export function EscalationList({ slug, accountId, escalations }: EscalationListProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const named = (
    field: 'nextUpdateOn' | 'openedOn' | 'ownerPositionId' | 'sponsorPositionId',
    value: string | null,
  ) => (value === null ? null : `${t(`kinds.escalation.fields.${field}`)}: ${value}`)
  return (
    <ThingPanel
      slug={slug}
      kind="escalation"
      told={{ account: accountId }}
      rows={escalations.map((thing) => ({
        key: thing.id,
        thing,
        name: thing.title,
        aside: (
          <ToneBadge tone={tones[thing.severity]}>
            {t(`choices.escalationSeverity.${thing.severity}`)}
          </ToneBadge>
        ),
        details: [
          named('nextUpdateOn', thing.nextUpdateOn && formats.date(thing.nextUpdateOn)),
          named('ownerPositionId', thing.owner && seatName(thing.owner)),
          named('sponsorPositionId', thing.executiveSponsor && seatName(thing.executiveSponsor)),
          named('openedOn', formats.date(thing.openedOn)),
          thing.cause,
        ],
      }))}
    />
  )
}
