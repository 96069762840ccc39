import { useTranslation } from 'react-i18next'
import { ToneBadge } from '@/components/tone-badge'
import { ThingPanel } from '@/grid/thing-panel'
import { useFormats } from '@/i18n/formats'
import type { AccountPlans } from '../account-query'
import { seatName } from '@/components/owner-name'

interface EscalationListProps {
  readonly escalations: readonly AccountPlans['escalations']['edges'][number]['node'][]
}

const tones = { CRITICAL: 'over', HIGH: 'over', MEDIUM: 'at-trigger', LOW: 'none' } as const

/** The open escalations of a customer, the latest first: who answers for each, and what is due next. */
export function EscalationList({ escalations }: EscalationListProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const named = (
    field: 'nextUpdateOn' | 'openedOn' | 'ownerPositionId' | 'sponsorPositionId',
    value: string | null,
  ) => (value === null ? null : `${t(`kinds.escalation.fields.${field}`)}: ${value}`)
  return (
    <ThingPanel
      kind="escalation"
      rows={escalations.map(({ id, title, severity, owner, executiveSponsor, ...days }) => ({
        key: id,
        name: title,
        aside: (
          <ToneBadge tone={tones[severity]}>
            {t(`choices.escalationSeverity.${severity}`)}
          </ToneBadge>
        ),
        details: [
          named('nextUpdateOn', days.nextUpdateOn && formats.date(days.nextUpdateOn)),
          named('ownerPositionId', owner && seatName(owner)),
          named('sponsorPositionId', executiveSponsor && seatName(executiveSponsor)),
          named('openedOn', formats.date(days.openedOn)),
        ],
      }))}
    />
  )
}
