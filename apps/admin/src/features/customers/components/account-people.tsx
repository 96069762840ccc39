import { useScenario } from '@/address/use-scenario'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Panel } from '@/components/panel'
import { QueryView } from '@/components/query-view'
import { RowList } from '@/grid/row-list'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { ThingPanel } from '@/grid/thing-panel'
import { useFormats } from '@/i18n/formats'
import { accountPeopleQuery } from '../account-query'
import { TouchpointList } from './touchpoint-list'

/** The people of a customer, the contacts with them, and what they did for us. */
export function AccountPeople({ accountId }: { readonly accountId: string }) {
  const { t } = useTranslation()
  const formats = useFormats()
  const query = useQuery(accountPeopleQuery(accountId, useScenario()))
  return (
    <QueryView query={query} loading={<SkeletonRows rows={4} />}>
      {(account) => (
        <>
          <ThingPanel
            kind="stakeholder"
            rows={(account?.stakeholders.edges ?? []).map(({ node }) => ({
              key: node.id,
              name: node.name,
              details: [t(`choices.stakeholderRole.${node.role}`), node.title, node.email],
            }))}
          />
          <TouchpointList touchpoints={account?.touchpoints.edges.map(({ node }) => node) ?? []} />
          <Panel title={t('customers.advocacy')}>
            <RowList
              none={t('customers.noAdvocacy')}
              rows={(account?.advocacyActs.edges ?? []).map(({ node }) => ({
                key: node.id,
                name: t(`choices.advocacyKind.${node.kind}`),
                details: [
                  formats.date(node.on),
                  node.wonAccount && t('customers.wonByIt', { name: node.wonAccount.name }),
                  node.note,
                ],
              }))}
            />
          </Panel>
        </>
      )}
    </QueryView>
  )
}
