import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Moment } from '@/address/moment'
import { QueryView } from '@/components/query-view'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { useFormats } from '@/i18n/formats'
import { ThingPanel } from '@/things/grid/thing-panel'
import { accountPeopleQuery } from '../account-query'
import { TouchpointList } from './touchpoint-list'

interface AccountPeopleProps {
  readonly slug: string
  readonly at: Moment
  readonly accountId: string
}

/** The people of a customer, the contacts with them, and what they did for us. */
export function AccountPeople({ slug, at, accountId }: AccountPeopleProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const query = useQuery(accountPeopleQuery(accountId, at))
  const told = { account: accountId }
  return (
    <QueryView query={query} loading={<SkeletonRows rows={4} />}>
      {(account) => (
        <>
          <ThingPanel
            slug={slug}
            kind="stakeholder"
            told={told}
            rows={(account?.stakeholders.nodes ?? []).map((thing) => ({
              key: thing.id,
              thing,
              name: thing.name,
              details: [t(`choices.stakeholderRole.${thing.role}`), thing.title, thing.email],
            }))}
          />
          <TouchpointList
            slug={slug}
            accountId={accountId}
            touchpoints={account?.touchpoints.nodes ?? []}
          />
          <ThingPanel
            slug={slug}
            kind="advocacyAct"
            told={told}
            rows={(account?.advocacyActs.nodes ?? []).map((thing) => ({
              key: thing.id,
              thing,
              name: t(`choices.advocacyKind.${thing.kind}`),
              details: [
                formats.date(thing.on),
                thing.wonAccount && t('customers.wonByIt', { name: thing.wonAccount.name }),
                thing.note,
              ],
            }))}
          />
        </>
      )}
    </QueryView>
  )
}
