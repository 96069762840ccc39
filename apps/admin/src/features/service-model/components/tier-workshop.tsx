import { Button, Checkbox } from '@mantine/core'
import { useDebouncedCallback, useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAddressValue } from '@/address/use-address-value'
import { useAddressValues } from '@/address/use-address-values'
import { QueryView } from '@/components/query-view'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { StaleRows } from '@/grid/stale-rows'
import { useFormats } from '@/i18n/formats'
import { moved, stopsWith, type Thresholds } from '../tier-stops'
import { type KnownThresholds, workshopQuery } from '../tier-workshop-query'
import { ThresholdPlanDialog } from './threshold-plan-dialog'
import { ThresholdSlider } from './threshold-slider'
import classes from './tier-workshop.module.css'
import { WorkshopEffect } from './workshop-effect'
import { WorkshopVerdict } from './workshop-verdict'

interface TierWorkshopProps {
  readonly slug: string
  readonly scenario: string | null
  readonly known: KnownThresholds
}

/** How long a slider rests before the API is asked, in milliseconds. */
const PAUSE = 150

/** Two sliders, and beside them what the thresholds come to, worked out anew while they move. */
export function TierWorkshop({ slug, scenario, known }: TierWorkshopProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const { now, texts } = known
  const [thresholds, setThresholds] = useKeptThresholds(now)
  const [follows, setFollows] = useState(true)
  const [planning, setPlanning] = useState(false)
  const [settled] = useDebouncedValue(thresholds, PAUSE)
  const query = useQuery(workshopQuery(slug, scenario, settled))
  const stops = useMemo(() => stopsWith(now.high, now.low), [now.high, now.low])
  const untouched = thresholds.high === now.high && thresholds.low === now.low
  const slider = (which: keyof Thresholds, tier: 'HIGH_TOUCH' | 'LOW_TOUCH') => (
    <ThresholdSlider
      name={t('serviceModel.from', { tier: t(`choices.tier.${tier}`) })}
      text={texts[which]}
      stops={[...new Set([...stops, thresholds[which]])].toSorted((a, b) => a - b)}
      value={thresholds[which]}
      now={t('serviceModel.inForce', {
        amount: formats.money({ amountMinor: now[which] * 100, currency: 'USD' }),
      })}
      onChange={(value) => setThresholds(moved(thresholds, which, value))}
    />
  )
  const changes = query.data?.workshop?.tierMovementPlan.changes ?? null
  return (
    <div className={classes.workshop}>
      <div className={classes.controls}>
        {slider('high', 'HIGH_TOUCH')}
        {slider('low', 'LOW_TOUCH')}
        <Checkbox
          label={t('serviceModel.follow')}
          description={t('serviceModel.followHint')}
          checked={follows}
          onChange={({ currentTarget }) => setFollows(currentTarget.checked)}
        />
        <div className={classes.acts}>
          <Button
            disabled={untouched || query.isPlaceholderData || settled !== thresholds}
            onClick={() => setPlanning(true)}
          >
            {t('serviceModel.preview')}
          </Button>
          <Button variant="default" disabled={untouched} onClick={() => setThresholds(null)}>
            {t('serviceModel.back')}
          </Button>
        </div>
      </div>
      <QueryView query={query} loading={<SkeletonRows rows={8} />}>
        {({ workshop, refusal }) =>
          workshop === null ? (
            <p className={classes.verdict}>{refusal}</p>
          ) : (
            <StaleRows isStale={query.isPlaceholderData}>
              <WorkshopVerdict workshop={workshop} untouched={untouched} />
              <WorkshopEffect workshop={workshop} untouched={untouched} />
            </StaleRows>
          )
        }
      </QueryView>
      {planning && (
        <ThresholdPlanDialog
          slug={slug}
          now={now}
          thresholds={thresholds}
          movements={follows ? changes : null}
          onDone={() => setThresholds(null)}
          onClose={() => setPlanning(false)}
        />
      )}
    </div>
  )
}

/** The thresholds that are tried, kept in the address so that a link shows them; null tries none. */
function useKeptThresholds(
  now: Thresholds,
): readonly [Thresholds, (thresholds: Thresholds | null) => void] {
  const [high] = useAddressValue('high')
  const [low] = useAddressValue('low')
  const keep = useAddressValues()
  const [tried, setTried] = useState<Thresholds | null>(
    typeof high === 'number' || typeof low === 'number'
      ? { high: positive(high) ?? now.high, low: positive(low) ?? now.low }
      : null,
  )
  // The address is written once the slider rests: browsers take only so many at once.
  const write = useDebouncedCallback((next: Thresholds | null) => {
    keep({
      high: next === null || next.high === now.high ? undefined : next.high,
      low: next === null || next.low === now.low ? undefined : next.low,
    })
  }, PAUSE)
  return [
    tried ?? now,
    (next) => {
      setTried(next)
      write(next)
    },
  ]
}

function positive(kept: unknown): number | null {
  return typeof kept === 'number' && kept > 0 ? kept : null
}
