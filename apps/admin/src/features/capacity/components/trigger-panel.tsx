import type { Moment } from '@/address/moment'
import { IconCircleCheck } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { NoticePanel } from '@/components/notice-panel'
import { Panel } from '@/components/panel'
import { QueryView } from '@/components/query-view'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { triggersQuery } from '../capacity-query'
import { rulesOfStatus } from '../fired-rules'
import { TriggerCard } from './trigger-card'
import classes from './trigger-panel.module.css'
import { UnevaluatedTriggers } from './unevaluated-triggers'
import { UnfiredSigns } from './unfired-signs'

interface TriggerPanelProps {
  readonly slug: string
  readonly at: Moment
}

/** The hires that are due, a card for each rule, the severe ones first; then what is missing for the time being. */
export function TriggerPanel({ slug, at }: TriggerPanelProps) {
  const { t } = useTranslation()
  const query = useQuery(triggersQuery(slug, at))
  const rules = rulesOfStatus(query.data ?? [], 'FIRED')
  const short = rulesOfStatus(query.data ?? [], 'SHORT_UNTIL')
  return (
    <Panel
      title={t('capacity.triggers.title')}
      note={rules.length > 0 && t('capacity.triggers.firedCount', { count: rules.length })}
    >
      <QueryView query={query} loading={<SkeletonRows rows={4} />}>
        {(triggers) => (
          <>
            {rules.length === 0 ? (
              <NoticePanel
                Icon={IconCircleCheck}
                title={t('capacity.triggers.none')}
                text={t('capacity.triggers.noneExplanation')}
              />
            ) : (
              <ul className={classes.cards}>
                {rules.map((fired) => (
                  <TriggerCard key={fired.rule} fired={fired} slug={slug} at={at} />
                ))}
              </ul>
            )}
            {short.length > 0 && (
              <ul className={classes.cards} aria-label={t('capacity.triggers.shortTitle')}>
                {short.map((each) => (
                  <TriggerCard key={each.rule} fired={each} slug={slug} at={at} />
                ))}
              </ul>
            )}
            <UnfiredSigns slug={slug} at={at} />
            <UnevaluatedTriggers triggers={triggers} />
          </>
        )}
      </QueryView>
    </Panel>
  )
}
