import type { Moment } from '@/address/moment'
import { IconArrowsDiff } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { NoticePanel } from '@/components/notice-panel'
import { Panel } from '@/components/panel'
import { QueryView } from '@/components/query-view'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { useFormats } from '@/i18n/formats'
import { type ComparedEffects, compareQuery } from '../compare-query'
import { useMoments } from '../use-moments'
import classes from './compare-view.module.css'
import { ComparedFigures } from './compared-figures'
import { ComparedFindings } from './compared-findings'
import { DifferencePanel } from './difference-panel'
import { FamilyEffects } from './family-effects'
import { MomentForm } from './moment-form'
import { MoveList } from './move-list'
import { NoticedList } from './noticed-list'

interface CompareViewProps {
  readonly slug: string
  readonly at: Moment
  readonly today: string
}

/** The organization at two moments: figures side by side, what customers notice, and what differs. */
export function CompareView({ slug, at, today }: CompareViewProps) {
  const { t } = useTranslation()
  const fields = useMoments(slug, { ...at, asOf: at.asOf ?? today })
  const query = useQuery(compareQuery(fields.moments))
  return (
    <>
      <MomentForm fields={fields} />
      <QueryView
        query={query}
        loading={
          <Panel>
            <SkeletonRows rows={8} />
          </Panel>
        }
      >
        {(compared) =>
          compared === null ? (
            <NoticePanel
              Icon={IconArrowsDiff}
              title={t('compare.noRevision')}
              text={t('compare.noRevisionExplanation')}
            />
          ) : (
            <div className={classes.panels}>
              <EffectPanels effects={compared.effects} />
              <ComparedFindings moments={fields.moments} which="added" />
              <ComparedFindings moments={fields.moments} which="cleared" />
              <DifferencePanel moments={fields.moments} counts={compared.counts} />
            </div>
          )
        }
      </QueryView>
    </>
  )
}

function EffectPanels({ effects }: { readonly effects: ComparedEffects }) {
  const { t } = useTranslation()
  const formats = useFormats()
  const { csm } = effects.service
  return (
    <>
      <Panel title={t('compare.figures')}>
        <div className={classes.body}>
          <ComparedFigures effects={effects} />
        </div>
      </Panel>
      <Panel title={t('compare.capacity')}>
        <div className={classes.body}>
          <FamilyEffects effects={effects} />
        </div>
      </Panel>
      <Panel
        title={t('compare.noticed')}
        note={t('compare.newCsm', { count: csm.count, revenue: formats.money(csm.revenue) })}
      >
        <NoticedList effects={effects} />
      </Panel>
      <Panel title={t('compare.moves')} note={effects.moves.totalCount}>
        <MoveList effects={effects} />
      </Panel>
    </>
  )
}
