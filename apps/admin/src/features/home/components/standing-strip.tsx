import type { Moment } from '@/address/moment'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { alsoInAddress } from '@/address/also-in-address'
import { ErrorPanel } from '@/components/error-panel'
import { useFormats } from '@/i18n/formats'
import { keptQuery, standingQuery, trendQuery } from '../home-query'
import { StandingFigure } from './standing-figure'
import classes from './standing-strip.module.css'

interface StandingStripProps {
  readonly slug: string
  readonly at: Moment
  readonly day: string
}

/** Five figures with how they came to be in twelve months; each opens what is behind it. */
export function StandingStrip({ slug, at, day }: StandingStripProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const standing = useQuery(standingQuery(slug, at))
  const trend = useQuery(trendQuery(slug, at, day))
  const kept = useQuery(keptQuery(slug, at))
  const failed = [standing, trend, kept].find(
    ({ error, data }) => error !== null && data === undefined,
  )
  if (failed?.error) {
    return <ErrorPanel error={failed.error} onRetry={() => void failed.refetch()} />
  }
  const now = standing.data
  const before = trend.data
  const planned = kept.data?.plannedHeadcount ?? null
  const count = (value: number) => formats.number(value)
  const people = (value: number) => formats.number(value, 1)
  const percent = (value: number) => formats.percent(value, { decimals: 1 })
  const counted = (name: 'exposed' | 'headcount' | 'over') => ({
    value: now === undefined ? undefined : (now?.[name] ?? null),
    trend: now && before && [...before.map((each) => each[name]), now[name]],
  })
  const ratio = (name: 'grr' | 'nrr') => ({
    value: kept.data === undefined ? undefined : (kept.data[name].at(-1) ?? null),
    trend: kept.data?.[name],
  })
  return (
    <section aria-label={t('home.standing.title')} className={classes.strip}>
      <dl className={classes.figures}>
        <StandingFigure
          {...counted('over')}
          name="over"
          term="overCapacity"
          write={count}
          isBadNews={(value) => value > 0}
          link={{ to: '/$slug/capacity', params: { slug } }}
        />
        <StandingFigure
          {...counted('exposed')}
          name="exposed"
          term="exposedAccount"
          write={count}
          isBadNews={(value) => value > 0}
          link={{
            to: '/$slug/findings',
            params: { slug },
            search: alsoInAddress({ severity: 'ERROR' }),
          }}
        />
        <StandingFigure
          {...ratio('grr')}
          name="grr"
          term="grr"
          write={percent}
          link={{ to: '/$slug/retention', params: { slug } }}
        />
        <StandingFigure
          {...ratio('nrr')}
          name="nrr"
          term="nrr"
          write={percent}
          link={{ to: '/$slug/retention', params: { slug } }}
        />
        <StandingFigure
          {...counted('headcount')}
          name="headcount"
          term="fte"
          write={people}
          note={planned === null ? null : t('home.standing.planned', { planned: people(planned) })}
          link={{ to: '/$slug/roster', params: { slug } }}
        />
      </dl>
    </section>
  )
}
