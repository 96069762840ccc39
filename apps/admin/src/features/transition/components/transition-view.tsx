import { IconRoute } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Moment } from '@/address/moment'
import { FigureStripSkeleton } from '@/charts/figure-strip'
import { NoticePanel } from '@/components/notice-panel'
import { QueryView } from '@/components/query-view'
import { fittingModelQuery } from '../transition-query'
import { useTransitionChoice } from '../use-transition-choice'
import { TransitionWay } from './transition-way'

interface TransitionViewProps {
  readonly slug: string
  readonly at: Moment
  readonly today: string
}

/** The way to a model of organization: to the one in the address, else to the one that fits best. */
export function TransitionView({ slug, at, today }: TransitionViewProps) {
  const { t } = useTranslation()
  const [choice, choose] = useTransitionChoice()
  const fitting = useQuery({ ...fittingModelQuery(slug, at), enabled: choice.model === null })
  const way = { slug, at, today, choice, choose }
  if (choice.model !== null) return <TransitionWay {...way} model={choice.model} />
  return (
    <QueryView query={fitting} loading={<FigureStripSkeleton />}>
      {(model) =>
        model === null ? (
          <NoticePanel
            Icon={IconRoute}
            title={t('transition.none')}
            text={t('transition.noneExplanation')}
          />
        ) : (
          <TransitionWay {...way} model={model} />
        )
      }
    </QueryView>
  )
}
