import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Moment } from '@/address/moment'
import { Panel } from '@/components/panel'
import { QueryView } from '@/components/query-view'
import type { LifecycleStage } from '@/generated/graphql'
import { RowList } from '@/grid/row-list'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { useFormats } from '@/i18n/formats'
import { accountPlaybooksQuery } from '../account-query'

interface AccountPlaybooksProps {
  readonly at: Moment
  readonly accountId: string
  readonly stage: LifecycleStage
}

/** What is to be done with a customer in its stage, step by step. */
export function AccountPlaybooks({ at, accountId, stage }: AccountPlaybooksProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const query = useQuery(accountPlaybooksQuery(accountId, at, stage))
  return (
    <Panel title={t('customers.playbooks')} note={t(`choices.lifecycleStage.${stage}`)}>
      <QueryView query={query} loading={<SkeletonRows rows={2} />}>
        {(playbooks) => (
          <RowList
            none={t('customers.noPlaybooks')}
            rows={playbooks.flatMap(({ id, name, contactsPerYear, steps }) => [
              {
                key: id,
                name,
                details: [
                  contactsPerYear === null
                    ? null
                    : t('customers.contactsPerYear', { count: contactsPerYear }),
                ],
              },
              ...steps.map(({ day, title, responsibility }) => ({
                key: `${id} ${day} ${title}`,
                name: title,
                aside: t('customers.onDay', { day: formats.number(day) }),
                details: [
                  responsibility === null ? null : t(`choices.responsibility.${responsibility}`),
                ],
              })),
            ])}
          />
        )}
      </QueryView>
    </Panel>
  )
}
