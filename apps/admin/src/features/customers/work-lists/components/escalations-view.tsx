import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Moment } from '@/address/moment'
import { daysAfter } from '@/dates/calendar-days'
import { AdminEscalationFiguresDocument, AdminEscalationWorkDocument } from '@/generated/graphql'
import { useFormats } from '@/i18n/formats'
import type { ListDocument } from '@/things/thing-query'
import { useWorkColumns } from '../use-work-columns'
import { accountColumns, ownerColumn } from '../work-columns'
import { workQuery } from '../work-query'
import { WorkFigures } from './work-figures'
import { WorkList } from './work-list'

interface EscalationsViewProps {
  readonly slug: string
  readonly at: Moment
  readonly today: string
}

const columnsOf: Parameters<typeof useWorkColumns>[1] = (words) => [
  ownerColumn('owner', words.t('work.columns.owner'), words),
  ownerColumn('executiveSponsor', words.t('work.columns.sponsor'), words),
  ...accountColumns(words),
]

/** The open escalations, those whose next update is due first: who answers for each, and who backs it. */
export function EscalationsView({ slug, at, today }: EscalationsViewProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const more = useWorkColumns(slug, columnsOf)
  const day = daysAfter(at.asOf ?? today, 1)
  const lists = {
    all: { filter: undefined, life: undefined },
    overdue: { filter: { nextUpdateOn: { before: day } } },
    grave: { filter: { severity: { in: ['CRITICAL', 'HIGH'] } } },
    unowned: { filter: { owner: { isNull: true } } },
    closed: { filter: undefined, life: ['ENDED'] },
  }
  const query = useQuery(
    workQuery('escalations', AdminEscalationFiguresDocument, { slug, at, day }),
  )
  return (
    <WorkList
      figures={
        <WorkFigures
          query={query}
          figuresOf={({ open, overdue, grave, unowned }) => [
            { name: t('work.open'), value: formats.number(open.totalCount), list: lists.all },
            {
              name: t('work.updateOverdue'),
              value: formats.number(overdue.totalCount),
              tone: overdue.totalCount > 0 ? 'over' : 'none',
              list: lists.overdue,
            },
            {
              name: t('work.grave'),
              value: formats.number(grave.totalCount),
              tone: grave.totalCount > 0 ? 'at-trigger' : 'none',
              list: lists.grave,
            },
            {
              name: t('work.unowned'),
              value: formats.number(unowned.totalCount),
              tone: unowned.totalCount > 0 ? 'over' : 'none',
              list: lists.unowned,
            },
          ]}
        />
      }
      presets={(['all', 'overdue', 'grave', 'unowned', 'closed'] as const).map((name) => ({
        name: t(`work.escalationLists.${name}`),
        search: lists[name],
      }))}
      slug={slug}
      at={at}
      today={today}
      kind="escalation"
      document={AdminEscalationWorkDocument as unknown as ListDocument}
      more={more}
      columns={[
        'name',
        'account',
        'severity',
        'nextUpdateOn',
        'ownerName',
        'executiveSponsorName',
        'csm',
        'accountAcv',
        'openedOn',
        'cause',
      ]}
      order="NEXT_UPDATE_ON"
    />
  )
}
