import { IconUserPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Moment } from '@/address/moment'
import { FigureStrip, FigureStripSkeleton } from '@/charts/figure-strip'
import { NoticePanel } from '@/components/notice-panel'
import { Panel } from '@/components/panel'
import { QueryView } from '@/components/query-view'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { StaleRows } from '@/grid/stale-rows'
import { useFormats } from '@/i18n/formats'
import { type NextHire, type NextHires, nextHireQuery } from '../next-hire-query'
import { useAssignmentChoice } from '../use-assignment-choice'
import classes from './assignment-view.module.css'
import { NextHireTable } from './next-hire-table'
import { TeamControl } from './team-control'

interface NextHireViewProps {
  readonly slug: string
  readonly at: Moment
}

/** What one more CSM is worth in each team: what it relieves, what it brings back within capacity, and what it costs. */
export function NextHireView({ slug, at }: NextHireViewProps) {
  const { t } = useTranslation()
  const [choice, choose] = useAssignmentChoice()
  const query = useQuery(nextHireQuery(slug, at, choice))
  return (
    <>
      <QueryView query={query} loading={<FigureStripSkeleton />}>
        {(value) =>
          value === null || value.hires.length === 0 ? (
            <NoticePanel
              Icon={IconUserPlus}
              title={t('assignment.none')}
              text={t('assignment.noneExplanation')}
            />
          ) : (
            <StaleRows isStale={query.isPlaceholderData}>
              <NextHireFigures value={value} />
            </StaleRows>
          )
        }
      </QueryView>
      <Panel
        title={t('assignment.hire.title')}
        control={
          <TeamControl
            slug={slug}
            at={at}
            teamId={choice.teamId}
            onChange={(teamId) => choose({ teamId })}
          />
        }
      >
        <div className={classes.answer}>
          <QueryView query={query} loading={<SkeletonRows rows={5} />}>
            {(value) =>
              value &&
              value.hires.length > 0 && (
                <StaleRows isStale={query.isPlaceholderData}>
                  <NextHireVerdict value={value} />
                  <NextHireTable slug={slug} hires={value.hires} />
                </StaleRows>
              )
            }
          </QueryView>
          <p className={classes.hint}>{t('assignment.hire.explanation')}</p>
        </div>
      </Panel>
    </>
  )
}

/** How books stand before anybody is hired. */
function NextHireFigures({ value: { now, levelled } }: { readonly value: NextHires }) {
  const { t } = useTranslation()
  const formats = useFormats()
  const figure = (name: string, write: (books: NextHires['now']) => string) => ({
    name,
    value: write(levelled),
    note: t('assignment.now', { value: write(now) }),
  })
  return (
    <FigureStrip
      figures={[
        figure(t('assignment.hire.overload'), ({ spread }) => formats.number(spread.overload, 1)),
        figure(t('assignment.hire.beyond'), ({ revenueBeyond }) => formats.money(revenueBeyond)),
        figure(t('assignment.hire.highest'), ({ spread }) =>
          formats.percent(spread.highest ?? 0, { beside: 1 }),
        ),
      ]}
    />
  )
}

/** What the best of the hires is worth, in a sentence. */
function NextHireVerdict({ value: { levelled, hires, leftOut } }: { readonly value: NextHires }) {
  const { t } = useTranslation()
  const formats = useFormats()
  const [best] = hires
  if (best === undefined) return null
  const { team, relieved, revenueRelieved, cost } = best
  const values = {
    team: team.name,
    relieved: formats.number(relieved, 1),
    overload: formats.number(levelled.spread.overload, 1),
    revenue: formats.money(revenueRelieved),
    cost: cost === null ? '' : formats.money(cost),
  }
  return (
    <>
      <p className={classes.lead}>{t(`assignment.hire.${verdictOf(best)}`, values)}</p>
      {leftOut > 0 && (
        <p className={classes.hint}>{t('assignment.hire.leftOut', { count: leftOut })}</p>
      )}
    </>
  )
}

/** Less overload is none, in seats. */
const NONE = 0.05

function verdictOf({ relieved, revenueRelieved, cost }: NextHire) {
  if (relieved >= NONE) return cost === null ? 'helpsUnpriced' : 'helps'
  return revenueRelieved.amountMinor > 0 ? 'serves' : 'nothing'
}
