import type { Moment } from '@/address/moment'
import { IconCircleCheck } from '@tabler/icons-react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAddressChoice } from '@/address/use-address-choice'
import { FigureStripSkeleton } from '@/charts/figure-strip'
import { ChoiceSwitch } from '@/forms/choice-switch'
import { NoticePanel } from '@/components/notice-panel'
import { Panel } from '@/components/panel'
import { QueryView } from '@/components/query-view'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { ShowMore } from '@/grid/show-more'
import { StaleRows } from '@/grid/stale-rows'
import { findingsQuery, type Finding, type LintAnswer } from '../findings-query'
import { AcceptDialog } from './accept-dialog'
import { AcceptedFindings } from './accepted-findings'
import { FindingList } from './finding-list'
import classes from './findings-view.module.css'
import { FixDialog } from './fix-dialog'
import { FindingSummary } from './finding-summary'

interface FindingsViewProps {
  readonly slug: string
  readonly at: Moment
}

const severities = ['ALL', 'ERROR', 'WARNING', 'INFO'] as const

/** What the rules find wrong, the worst first, and the fixes that follow by themselves. */
export function FindingsView({ slug, at }: FindingsViewProps) {
  const { t } = useTranslation()
  const [severity, setSeverity] = useAddressChoice('severity', severities)
  const [fixed, setFixed] = useState<Finding | null>(null)
  const [accepted, setAccepted] = useState<Finding | null>(null)
  const query = useInfiniteQuery(findingsQuery(slug, at, severity === 'ALL' ? null : severity))
  const first = query.data?.pages[0]
  return (
    <>
      {first ? (
        <FindingSummary counts={first.counts} />
      ) : (
        query.isPending && <FigureStripSkeleton />
      )}
      <Panel
        title={t('findings.list')}
        note={first?.findings.totalCount}
        control={
          <ChoiceSwitch
            label={t('findings.severity')}
            choices={severities.map((value) => ({
              value,
              label: value === 'ALL' ? t('findings.all') : t(`findings.severities.${value}`),
            }))}
            value={severity}
            onChange={setSeverity}
          />
        }
      >
        <QueryView query={query} loading={<SkeletonRows rows={8} />}>
          {({ pages }) => {
            const findings = pages.flatMap((page) => page?.findings.edges ?? [])
            return findings.length === 0 ? (
              <NoticePanel
                Icon={IconCircleCheck}
                title={t('findings.none')}
                text={t('findings.noneExplanation')}
              />
            ) : (
              <StaleRows isStale={query.isPlaceholderData}>
                <FindingList
                  findings={findings.map(({ node }) => node)}
                  onFix={setFixed}
                  onAccept={setAccepted}
                />
              </StaleRows>
            )
          }}
        </QueryView>
        <ShowMore query={query} />
        {first && first.missing.length > 0 && (
          <details className={classes.notEvaluated}>
            <summary>{t('findings.notEvaluated', { count: rulesOf(first) })}</summary>
            <ul>
              {first.missing.map(({ key, message, rules }) => (
                <li key={key}>
                  <strong>{message}</strong> {rules.map(({ name }) => name).join(' · ')}
                </li>
              ))}
            </ul>
          </details>
        )}
      </Panel>
      {first && <AcceptedFindings slug={slug} answer={first} />}
      {accepted !== null && (
        <AcceptDialog slug={slug} finding={accepted} onClose={() => setAccepted(null)} />
      )}
      {fixed !== null && (
        <FixDialog slug={slug} at={at} finding={fixed} onClose={() => setFixed(null)} />
      )}
    </>
  )
}

/** How many rules wait for something that is not recorded. */
function rulesOf({ missing }: LintAnswer): number {
  return missing.reduce((sum, { rules }) => sum + rules.length, 0)
}
