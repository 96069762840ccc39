import { useTranslation } from 'react-i18next'
import { useFormats } from '@/i18n/formats'
import { ThingPanel } from '@/things/grid/thing-panel'
import type { AccountPeople } from '../account-query'

interface TouchpointListProps {
  readonly slug: string
  readonly accountId: string
  readonly touchpoints: AccountPeople['touchpoints']['nodes']
}

/** The rest is in what happened. */
const SHOWN = 6

/** The latest contacts with a customer. */
export function TouchpointList({ slug, accountId, touchpoints }: TouchpointListProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  return (
    <ThingPanel
      slug={slug}
      kind="touchpoint"
      told={{ account: accountId }}
      rows={touchpoints.slice(0, SHOWN).map((thing) => ({
        key: thing.id,
        thing,
        name: t(`choices.touchpointKind.${thing.kind}`),
        aside: formats.date(thing.day),
        details: [
          thing.person?.name ?? null,
          thing.outcome,
          thing.nextOn === null ? null : t('customers.next', { date: formats.date(thing.nextOn) }),
        ],
      }))}
    />
  )
}
