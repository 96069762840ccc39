import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Moment } from '@/address/moment'
import { Panel } from '@/components/panel'
import { QueryView } from '@/components/query-view'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { StaleRows } from '@/grid/stale-rows'
import { ProposedPlanDialog } from '@/plans/proposed-plan-dialog'
import { IfMay } from '@/viewer/if-may'
import { cheapestThresholdsPlanQuery, cheapestThresholdsQuery } from '../cheapest-thresholds-query'
import { useThresholdsChoice } from '../use-thresholds-choice'
import classes from './cheapest-thresholds.module.css'
import { FloorFrontier } from './floor-frontier'
import { FloorInput } from './floor-input'
import { ServedTiers } from './served-tiers'
import { ThresholdVerdict } from './threshold-verdict'
import { TierAssumptions } from './tier-assumptions'

interface CheapestThresholdsPanelProps {
  readonly slug: string
  readonly at: Moment
}

/** Where tiers should begin so that serving everybody costs the least and enough is expected to be kept. */
export function CheapestThresholdsPanel({ slug, at }: CheapestThresholdsPanelProps) {
  const { t, i18n } = useTranslation()
  const { choice, ask, assume } = useThresholdsChoice()
  const [isPlanning, setPlanning] = useState(false)
  const query = useQuery(cheapestThresholdsQuery(slug, at, choice, i18n.language))
  const answer = query.data?.answer ?? null
  const moving = answer === null ? 0 : answer.up.accounts + answer.down.accounts
  return (
    <Panel title={t('tierThresholds.title')} note={t('tierThresholds.note')}>
      <div className={classes.panel}>
        <div className={classes.controls}>
          <FloorInput
            key={choice.floor}
            floor={choice.floor}
            usual={choice.floor === null ? (answer?.leastGrr ?? null) : null}
            onChange={ask}
          />
          <IfMay act="PLAN">
            <Button
              disabled={answer?.best == null || moving === 0 || query.isPlaceholderData}
              onClick={() => setPlanning(true)}
            >
              {t('tierThresholds.preview')}
            </Button>
          </IfMay>
        </div>
        <QueryView query={query} loading={<SkeletonRows rows={12} />}>
          {(told) =>
            answer === null ? (
              <p className={classes.lead}>{told?.reason}</p>
            ) : (
              <StaleRows isStale={query.isPlaceholderData}>
                <div className={classes.answer}>
                  <div className={classes.parts}>
                    <ThresholdVerdict answer={answer} />
                    <div className={classes.part}>
                      <ServedTiers answer={answer} />
                      {answer.notes.map((note) => (
                        <p key={note} className={classes.aside}>
                          {note}
                        </p>
                      ))}
                    </div>
                  </div>
                  <TierAssumptions expectations={answer.expectations} onAssume={assume} />
                  <FloorFrontier answer={answer} onChoose={ask} />
                </div>
              </StaleRows>
            )
          }
        </QueryView>
      </div>
      {isPlanning && (
        <ProposedPlanDialog
          slug={slug}
          title={t('tierThresholds.plan')}
          query={cheapestThresholdsPlanQuery(slug, at.scenario, choice)}
          onClose={() => setPlanning(false)}
        />
      )}
    </Panel>
  )
}
