import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useAddressCount } from '@/address/use-address-count'
import type { Moment } from '@/address/moment'
import { Button } from '@mantine/core'
import { targetName } from '@/components/owner-name'
import { Panel } from '@/components/panel'
import { RowList } from '@/grid/row-list'
import { useFormats } from '@/i18n/formats'
import { type AccountEvent, accountEvents } from '../account-events'
import { type Account, accountPeopleQuery, accountPlansQuery } from '../account-query'

interface AccountTimelineProps {
  readonly at: Moment
  readonly account: Account
}

const SHOWN = 12

/** What befell a customer and what is known to come, the latest first. */
export function AccountTimeline({ at, account }: AccountTimelineProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const nameOf = useEventName()
  const { data: people = null } = useQuery(accountPeopleQuery(account.id, at))
  const { data: plans = null } = useQuery(accountPlansQuery(account.id, at))
  const [shown, show] = useAddressCount('events', SHOWN)
  const events = accountEvents({ account, people, plans })
  return (
    <Panel title={t('customers.timeline')} note={events.length}>
      <RowList
        none={t('customers.noEvents')}
        rows={events.slice(0, shown).map((event, place) => {
          const { name, details } = nameOf(event)
          return {
            key: `${event.day} ${event.kind} ${place}`,
            name,
            aside: formats.date(event.day),
            details,
          }
        })}
      />
      {events.length > shown && (
        <Button variant="subtle" size="compact-sm" m="sm" onClick={() => show(events.length)}>
          {t('shell.more')}
        </Button>
      )}
    </Panel>
  )
}

/** What an event is called, and what is told of it. */
function useEventName(): (event: AccountEvent) => {
  readonly name: string
  readonly details: readonly (string | null)[]
} {
  const { t } = useTranslation()
  return (event) => {
    switch (event.kind) {
      case 'ADVOCACY':
        return { name: t(`choices.advocacyKind.${event.what.kind}`), details: [event.what.note] }
      case 'COVERED':
        return {
          name: t('customers.events.COVERED', { name: targetName(event.what.target) }),
          details: [t(`choices.responsibility.${event.what.responsibility}`), event.what.reason],
        }
      case 'ESCALATED':
        return {
          name: t('customers.events.ESCALATED', { title: event.what.title }),
          details: [t(`choices.escalationSeverity.${event.what.severity}`), event.what.cause],
        }
      case 'RENEWAL':
        return {
          name: t('customers.events.RENEWAL'),
          details: [t(`choices.renewalStage.${event.what.stage}`)],
        }
      case 'TOUCHED':
        return {
          name: t(`choices.touchpointKind.${event.what.kind}`),
          details: [event.what.person?.name ?? null, event.what.outcome],
        }
      default:
        return { name: t(`customers.events.${event.kind}`), details: [] }
    }
  }
}
