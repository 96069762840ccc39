import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { CreateButton } from '@/acts/create-button'
import type { Moment } from '@/address/moment'
import { Panel } from '@/components/panel'
import { QueryView } from '@/components/query-view'
import { Why } from '@/evidence/why'
import { AdminExpansionDocument } from '@/generated/graphql'
import { RowList } from '@/grid/row-list'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { useFormats } from '@/i18n/formats'
import { ThingLink } from '@/things/thing-link'
import { workQuery } from '../work-query'

interface AdvocacyPanelProps {
  readonly slug: string
  readonly at: Moment
}

/** What customers did for us, and who is happy enough to be asked next. */
export function AdvocacyPanel({ slug, at }: AdvocacyPanelProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const query = useQuery(workQuery('expansion', AdminExpansionDocument, { slug, at }))
  return (
    <Panel
      title={t('customers.advocacy')}
      control={<CreateButton isQuiet slug={slug} kind="advocacyAct" />}
    >
      <QueryView query={query} loading={<SkeletonRows rows={6} />}>
        {(answer) => {
          if (answer === null) return null
          const { activation, byKind, candidates, evidence } = answer.advocacyOverview
          return (
            <RowList
              none=""
              rows={[
                {
                  key: 'activation',
                  name: t('work.activation'),
                  aside: activation.value === null ? '—' : formats.percent(activation.value),
                  details: [activation.reason],
                  more: <Why about={t('customers.advocacy')} evidence={evidence} />,
                },
                ...byKind.map(({ kind, acts, accounts }) => ({
                  key: kind,
                  name: t(`choices.advocacyKind.${kind}`),
                  aside: formats.number(acts),
                  details: [t('customers.count', { count: accounts })],
                })),
                ...candidates.accounts.nodes.map(({ id, name, acv }) => ({
                  key: id,
                  name: (
                    <ThingLink slug={slug} kind="account" id={id}>
                      {name}
                    </ThingLink>
                  ),
                  aside: formats.money(acv),
                  details: [t('work.candidate')],
                })),
              ]}
            />
          )
        }}
      </QueryView>
    </Panel>
  )
}
