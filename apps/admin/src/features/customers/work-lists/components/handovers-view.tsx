import { useQuery } from '@tanstack/react-query'
import type { TFunction } from 'i18next'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Moment } from '@/address/moment'
import { targetName } from '@/components/owner-name'
import {
  type AdminCoverageTargetFragment,
  type AdminHandoverFragment,
  AdminHandoverFiguresDocument,
  AdminHandoverWorkDocument,
} from '@/generated/graphql'
import type { GridColumn } from '@/grid/data-grid/grid-column'
import { CompleteHandover } from '@/handovers/complete-handover'
import { useFormats } from '@/i18n/formats'
import type { Thing } from '@/things/thing'
import type { ListDocument } from '@/things/thing-query'
import { useWorkColumns } from '../use-work-columns'
import { accountColumns } from '../work-columns'
import { workQuery } from '../work-query'
import { ToldHandovers } from './told-handovers'
import { ToldPanel } from './told-panel'
import { WorkFigures } from './work-figures'
import { WorkList } from './work-list'

interface HandoversViewProps {
  readonly slug: string
  readonly at: Moment
  readonly today: string
}

const TRANSITIONS = { kind: { in: ['TRANSITION'] } }

const columnsOf: Parameters<typeof useWorkColumns>[1] = (words) => {
  const giver = (target: unknown): string => targetName(target as AdminCoverageTargetFragment)
  return [
    {
      id: 'giver',
      header: words.t('handovers.giver'),
      width: 180,
      text: ({ target }) => giver(target),
      cell: ({ target }) => giver(target),
    },
    ...accountColumns(words),
  ]
}

/** The way to say how a handover ended, where nobody has said it. */
function completion(slug: string, day: string, t: TFunction): GridColumn<Thing> {
  return {
    id: 'complete',
    header: t('handovers.ending'),
    width: 220,
    text: () => '',
    cell: (thing) => {
      const handover = thing as unknown as AdminHandoverFragment
      return handover.outcome === null ? (
        <CompleteHandover slug={slug} day={day} handover={handover} />
      ) : (
        t(`choices.handoverOutcome.${handover.outcome}`)
      )
    },
  }
}

/** Who hands which customers over, which wait for their outcome, and how those went that are done. */
export function HandoversView({ slug, at, today }: HandoversViewProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const day = at.asOf ?? today
  const shared = useWorkColumns(slug, columnsOf)
  const more = useMemo(() => [completion(slug, day, t), ...shared], [slug, day, t, shared])
  const query = useQuery(workQuery('handovers', AdminHandoverFiguresDocument, { slug, at }))
  const lists = {
    all: { filter: undefined, life: ['LIVE', 'FUTURE', 'ENDED'] },
    running: { filter: undefined, life: undefined },
    planned: { filter: undefined, life: ['FUTURE'] },
    unrecorded: { filter: { outcome: { isNull: true } }, life: ['ENDED'] },
    done: { filter: { outcome: { in: ['DONE'] } }, life: ['ENDED'] },
    abandoned: { filter: { outcome: { in: ['ABANDONED'] } }, life: ['ENDED'] },
  }
  return (
    <WorkList
      figures={
        <WorkFigures
          query={query}
          figuresOf={({ handovers: { total } }) => [
            {
              name: t('handovers.lists.running'),
              value: formats.number(total.running),
              list: lists.running,
            },
            {
              name: t('handovers.lists.unrecorded'),
              value: formats.number(total.unrecorded),
              tone: total.unrecorded > 0 ? 'at-trigger' : 'none',
              list: lists.unrecorded,
            },
            {
              name: t('handovers.late'),
              value: formats.number(total.late),
              tone: total.late > 0 ? 'over' : 'none',
            },
            {
              name: t('handovers.success'),
              value: total.success.value === null ? '—' : formats.percent(total.success.value),
              list: lists.done,
            },
            {
              name: t('handovers.satisfaction'),
              value:
                total.satisfaction.value === null
                  ? '—'
                  : formats.number(total.satisfaction.value, 1),
            },
          ]}
        />
      }
      presets={(['running', 'planned', 'unrecorded', 'done', 'abandoned', 'all'] as const).map(
        (name) => ({ name: t(`handovers.lists.${name}`), search: lists[name] }),
      )}
      slug={slug}
      at={at}
      today={today}
      kind="coverage"
      base={TRANSITIONS}
      document={AdminHandoverWorkDocument as unknown as ListDocument}
      more={more}
      columns={[
        'name',
        'giver',
        'csm',
        'complete',
        'responsibility',
        'from',
        'to',
        'satisfaction',
        'accountAcv',
        'reason',
      ]}
    >
      <ToldHandovers slug={slug} at={at} day={day} />
      <ToldPanel slug={slug} at={at} />
    </WorkList>
  )
}
