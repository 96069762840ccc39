import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Moment } from '@/address/moment'
import { AdminExpansionDocument, AdminOpportunityWorkDocument } from '@/generated/graphql'
import { useFormats } from '@/i18n/formats'
import type { ListDocument } from '@/things/thing-query'
import { useWorkColumns } from '../use-work-columns'
import { accountColumns, ownerColumn } from '../work-columns'
import { workQuery } from '../work-query'
import { AdvocacyPanel } from './advocacy-panel'
import { SideBySide } from './side-by-side'
import { StuckHandoffs } from './stuck-handoffs'
import { WorkFigures } from './work-figures'
import { WorkList } from './work-list'

interface ExpansionViewProps {
  readonly slug: string
  readonly at: Moment
  readonly today: string
}

const columnsOf: Parameters<typeof useWorkColumns>[1] = (words) => [
  ownerColumn('owner', words.t('work.columns.owner'), words),
  ...accountColumns(words),
]

/** What customers could grow by, what is stuck on its way to sales, and who speaks for us. */
export function ExpansionView({ slug, at, today }: ExpansionViewProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const more = useWorkColumns(slug, columnsOf)
  const day = at.asOf ?? today
  const open = { stage: { in: ['IDENTIFIED', 'QUALIFIED', 'HANDED_TO_SALES'] } }
  const lists = {
    all: { filter: undefined },
    open: { filter: open },
    pastDue: { filter: { ...open, expectedOn: { before: day } } },
    unowned: { filter: { ...open, owner: { isNull: true } } },
    withSales: { filter: { stage: { in: ['HANDED_TO_SALES'] } } },
    won: { filter: { stage: { in: ['WON'] } } },
    lost: { filter: { stage: { in: ['LOST'] } } },
  }
  const query = useQuery(workQuery('expansion', AdminExpansionDocument, { slug, at }))
  return (
    <WorkList
      figures={
        <WorkFigures
          query={query}
          figuresOf={({ expansion, advocacyOverview }) => [
            ...(['open', 'pastDue', 'unowned'] as const).map((name) => ({
              name: t(`work.opportunityLists.${name}`),
              value: formats.number(expansion[name].opportunities),
              note: formats.money(expansion[name].amount),
              tone:
                name === 'open' || expansion[name].opportunities === 0
                  ? ('none' as const)
                  : ('at-trigger' as const),
              list: lists[name],
            })),
            {
              name: t('work.winRate'),
              value:
                expansion.winRate.value === null ? '—' : formats.percent(expansion.winRate.value),
              list: lists.won,
            },
            {
              name: t('work.stuck'),
              value: formats.number(expansion.stuck.length),
              tone: expansion.stuck.length > 0 ? 'over' : 'none',
            },
            {
              name: t('work.advocates'),
              value: formats.number(advocacyOverview.advocates),
              note: t('work.ofEligible', {
                eligible: formats.number(advocacyOverview.eligible),
              }),
            },
          ]}
        />
      }
      presets={(['all', 'open', 'pastDue', 'unowned', 'withSales', 'won', 'lost'] as const).map(
        (name) => ({ name: t(`work.opportunityLists.${name}`), search: lists[name] }),
      )}
      slug={slug}
      at={at}
      today={today}
      kind="opportunity"
      document={AdminOpportunityWorkDocument as unknown as ListDocument}
      more={more}
      columns={[
        'name',
        'account',
        'stage',
        'amount',
        'expectedOn',
        'trigger',
        'ownerName',
        'csm',
        'handedToSalesOn',
      ]}
      order="-AMOUNT"
    >
      <SideBySide>
        <StuckHandoffs slug={slug} at={at} />
        <AdvocacyPanel slug={slug} at={at} />
      </SideBySide>
    </WorkList>
  )
}
