import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Moment } from '@/address/moment'
import { AdminSuccessPlanFiguresDocument, AdminSuccessPlanWorkDocument } from '@/generated/graphql'
import { useFormats } from '@/i18n/formats'
import type { ListDocument } from '@/things/thing-query'
import { useWorkColumns } from '../use-work-columns'
import { accountColumns, ownerColumn, planColumns } from '../work-columns'
import { workQuery } from '../work-query'
import { WorkFigures } from './work-figures'
import { WorkList } from './work-list'

interface SuccessPlansViewProps {
  readonly slug: string
  readonly at: Moment
  readonly today: string
}

const columnsOf: Parameters<typeof useWorkColumns>[1] = (words) => [
  ...planColumns(words),
  ownerColumn('owner', words.t('work.columns.owner'), words),
  ...accountColumns(words),
]

/** What customers want to reach: how far each is, what is overdue, and where nothing is proven yet. */
export function SuccessPlansView({ slug, at, today }: SuccessPlansViewProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const more = useWorkColumns(slug, columnsOf)
  const day = at.asOf ?? today
  const active = { status: { in: ['ACTIVE'] } }
  const lists = {
    all: { filter: undefined },
    active: { filter: active },
    overdue: { filter: { ...active, dueOn: { before: day } } },
    unmeasured: { filter: { ...active, measured: { isNull: true } } },
    achieved: { filter: { status: { in: ['ACHIEVED'] } } },
    missed: { filter: { status: { in: ['MISSED'] } } },
  }
  const query = useQuery(
    workQuery('success-plans', AdminSuccessPlanFiguresDocument, { slug, at, day }),
  )
  return (
    <WorkList
      figures={
        <WorkFigures
          query={query}
          figuresOf={(answer) =>
            (['active', 'overdue', 'unmeasured', 'achieved', 'missed'] as const).map((name) => ({
              name: t(`work.planLists.${name}`),
              value: formats.number(answer[name].totalCount),
              tone:
                answer[name].totalCount === 0 || name === 'active' || name === 'achieved'
                  ? ('none' as const)
                  : name === 'unmeasured'
                    ? ('at-trigger' as const)
                    : ('over' as const),
              list: lists[name],
            }))
          }
        />
      }
      presets={(['all', 'active', 'overdue', 'unmeasured', 'achieved', 'missed'] as const).map(
        (name) => ({ name: t(`work.planLists.${name}`), search: lists[name] }),
      )}
      slug={slug}
      at={at}
      today={today}
      kind="successPlan"
      document={AdminSuccessPlanWorkDocument as unknown as ListDocument}
      more={more}
      columns={[
        'name',
        'account',
        'status',
        'progress',
        'verdict',
        'dueOn',
        'next',
        'ownerName',
        'csm',
        'accountAcv',
      ]}
      order="DUE_ON"
    />
  )
}
