import { NumberInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Moment } from '@/address/moment'
import { Panel } from '@/components/panel'
import { QueryView } from '@/components/query-view'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { StaleRows } from '@/grid/stale-rows'
import { staffingQuery } from '../growth-query'
import classes from './growth-view.module.css'

interface SupportStaffingPanelProps {
  readonly slug: string
  readonly at: Moment
}

const SECONDS_A_MINUTE = 60
/** Long enough that somebody who types is not asked for each key. */
const PAUSE_MS = 300

/** What is asked about, as people say it; and between which values it makes sense. */
const FIELDS = {
  arrivals: { begins: 12, least: 0, most: 100_000 },
  minutes: { begins: 15, least: 1, most: 600 },
  percent: { begins: 80, least: 1, most: 99 },
  within: { begins: 30, least: 0, most: 1_440 },
} as const

type Field = keyof typeof FIELDS

const fields = Object.keys(FIELDS) as readonly Field[]

/** A calculator: how many people at the same time answer what arrives in time (Erlang C). */
export function SupportStaffingPanel({ slug, at }: SupportStaffingPanelProps) {
  const { t } = useTranslation()
  const [typed, type] = useState<Readonly<Record<Field, number>>>({
    arrivals: FIELDS.arrivals.begins,
    minutes: FIELDS.minutes.begins,
    percent: FIELDS.percent.begins,
    within: FIELDS.within.begins,
  })
  const [asked] = useDebouncedValue(typed, PAUSE_MS)
  const query = useQuery(
    staffingQuery(slug, at, {
      arrivalsPerHour: asked.arrivals,
      handlingSeconds: asked.minutes * SECONDS_A_MINUTE,
      answeredShare: asked.percent / 100,
      withinSeconds: asked.within * SECONDS_A_MINUTE,
    }),
  )
  return (
    <Panel title={t('growthAhead.staffing')}>
      <div className={classes.body}>
        <div className={classes.demand}>
          {fields.map((field) => (
            <NumberInput
              key={field}
              size="xs"
              label={t(`growthAhead.demand.${field}`)}
              min={FIELDS[field].least}
              max={FIELDS[field].most}
              clampBehavior="strict"
              value={typed[field]}
              onChange={(value) => {
                if (typeof value === 'number') type({ ...typed, [field]: value })
              }}
            />
          ))}
        </div>
        <QueryView query={query} loading={<SkeletonRows rows={1} />}>
          {(message) => (
            <StaleRows isStale={query.isPlaceholderData}>
              <p className={classes.note}>{message}</p>
            </StaleRows>
          )}
        </QueryView>
      </div>
    </Panel>
  )
}
