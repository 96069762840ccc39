import type { Moment } from '@/address/moment'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { IconCircleCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { faultsQuery, firedTriggersQuery } from '@/alerts/alerts-query'
import { ErrorPanel } from '@/components/error-panel'
import { NoticePanel } from '@/components/notice-panel'
import { Panel } from '@/components/panel'
import { decisionsOfDay, findingDecision, hireDecision, rankDecisions } from '../decisions'
import { decisionsQuery } from '../home-query'
import { DecisionRow } from './decision-row'
import classes from './decisions-panel.module.css'
import { WaitingRow } from './waiting-row'

interface DecisionsPanelProps {
  readonly slug: string
  readonly at: Moment
  readonly day: string
}

/** The rows, also before it is known what is in them. */
const places = ['first', 'second', 'third', 'fourth', 'fifth'] as const

/** At most five things to decide, what cannot wait first; what is quick to find out is shown before the rest is known. */
export function DecisionsPanel({ slug, at, day }: DecisionsPanelProps) {
  const { t } = useTranslation()
  const ofDay = useQuery(decisionsQuery(slug, at, day))
  const triggers = useQuery(firedTriggersQuery(slug, at))
  const findings = useQuery(faultsQuery(slug, at))
  const isLoading = [ofDay, triggers, findings].some(({ isLoading: isAsked }) => isAsked)
  // What takes the whole organization through may take too long: the rest is told without it.
  const missing = [triggers, findings].filter(({ error, data }) => error !== null && !data)
  const askAgain = (): void => {
    for (const { refetch } of missing) void refetch()
  }
  const decisions = rankDecisions([
    ...(ofDay.data == null ? [] : decisionsOfDay(ofDay.data, day)),
    ...hireDecision(triggers.data ?? [], day),
    ...findingDecision(findings.data ?? []),
  ])
  return (
    <Panel title={t('home.decisions.title')} note={isLoading ? undefined : decisions.length}>
      {ofDay.error && !ofDay.data ? (
        <ErrorPanel error={ofDay.error} onRetry={() => void ofDay.refetch()} />
      ) : !isLoading && decisions.length === 0 && missing.length === 0 ? (
        <NoticePanel
          Icon={IconCircleCheck}
          title={t('home.decisions.none')}
          text={t('home.decisions.noneExplanation')}
        />
      ) : (
        <>
          {/* By their places, so that a row that comes in between moves none. */}
          <ol className={classes.list}>
            {decisions.map((decision, index) => (
              <DecisionRow key={places[index]} slug={slug} decision={decision} />
            ))}
            {isLoading &&
              places
                .slice(decisions.length)
                .map((place, index) => <WaitingRow key={place} isTold={index === 0} />)}
          </ol>
          {missing.length > 0 && (
            <p className={classes.missing}>
              {t('home.decisions.missing')}{' '}
              <Button
                size="compact-xs"
                variant="default"
                loading={missing.some(({ isFetching }) => isFetching)}
                onClick={askAgain}
              >
                {t('errors.retry')}
              </Button>
            </p>
          )}
        </>
      )}
    </Panel>
  )
}
