import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Moment } from '@/address/moment'
import { FirstValuePanel } from '@/features/customers/components/first-value-panel'
import {
  AdminImplementationWorkDocument,
  AdminOnboardingFiguresDocument,
} from '@/generated/graphql'
import { useFormats } from '@/i18n/formats'
import type { ListDocument } from '@/things/thing-query'
import { useWorkColumns } from '../use-work-columns'
import { accountColumns, ownerColumn } from '../work-columns'
import { workQuery } from '../work-query'
import { WorkFigures } from './work-figures'
import { WorkList } from './work-list'

interface OnboardingViewProps {
  readonly slug: string
  readonly at: Moment
  readonly today: string
}

const columnsOf: Parameters<typeof useWorkColumns>[1] = (words) => [
  ownerColumn('position', words.t('work.columns.owner'), words),
  ...accountColumns(words),
]

/** The customers that are brought in: what is late, who waits for somebody, who sees no value yet. */
export function OnboardingView({ slug, at, today }: OnboardingViewProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const more = useWorkColumns(slug, columnsOf)
  const day = at.asOf ?? today
  const open = { status: { in: ['ACTIVE', 'QUEUED'] } }
  const lists = {
    all: { filter: undefined },
    underWay: { filter: open },
    late: { filter: { ...open, plannedEnd: { before: day } } },
    waiting: { filter: { ...open, position: { isNull: true } } },
    unproven: { filter: { status: { in: ['LIVE'] }, firstValueOn: { isNull: true } } },
  }
  const query = useQuery(workQuery('onboarding', AdminOnboardingFiguresDocument, { slug, at, day }))
  return (
    <WorkList
      figures={
        <WorkFigures
          query={query}
          figuresOf={({ implementationCapacity: capacity, late, waiting, unproven }) => [
            {
              name: t('work.underWay'),
              value: formats.number(capacity.active),
              note: t('work.queued', { count: capacity.queued }),
              list: lists.underWay,
            },
            {
              name: t('work.late'),
              value: formats.number(late.totalCount),
              tone: late.totalCount > 0 ? 'over' : 'none',
              list: lists.late,
            },
            {
              name: t('work.waitingForOwner'),
              value: formats.number(waiting.totalCount),
              tone: waiting.totalCount > 0 ? 'at-trigger' : 'none',
              list: lists.waiting,
            },
            {
              name: t('work.withoutValue'),
              value: formats.number(unproven.totalCount),
              tone: unproven.totalCount > 0 ? 'at-trigger' : 'none',
              list: lists.unproven,
            },
            {
              name: t('work.backlog'),
              value:
                capacity.backlogMonths.value === null
                  ? '—'
                  : t('work.months', { months: formats.number(capacity.backlogMonths.value, 1) }),
            },
          ]}
        />
      }
      presets={(['all', 'underWay', 'late', 'waiting', 'unproven'] as const).map((name) => ({
        name: t(`work.onboardingLists.${name}`),
        search: lists[name],
      }))}
      slug={slug}
      at={at}
      today={today}
      kind="implementation"
      document={AdminImplementationWorkDocument as unknown as ListDocument}
      more={more}
      columns={[
        'name',
        'status',
        'positionName',
        'csm',
        'accountAcv',
        'startedOn',
        'plannedEnd',
        'liveOn',
        'firstValueOn',
      ]}
      order="-PLANNED_END"
    >
      <FirstValuePanel slug={slug} at={at} />
    </WorkList>
  )
}
