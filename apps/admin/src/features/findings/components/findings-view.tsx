import type { Moment } from '@/address/moment'
import { IconCircleCheck } from '@tabler/icons-react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAddressId } from '@/address/use-address-id'
import { useAddressChoice } from '@/address/use-address-choice'
import { FigureStripSkeleton } from '@/charts/figure-strip'
import { ChoiceSwitch } from '@/forms/choice-switch'
import { NoticePanel } from '@/components/notice-panel'
import { Panel } from '@/components/panel'
import { QueryView } from '@/components/query-view'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { ShowMore } from '@/grid/show-more'
import { StaleRows } from '@/grid/stale-rows'
import { findingsQuery, type Finding } from '../findings-query'
import { AcceptDialog } from './accept-dialog'
import { AcceptedFindings } from './accepted-findings'
import { ChosenFindings } from './chosen-findings'
import { FindingList } from './finding-list'
import classes from './findings-view.module.css'
import { FixDialog } from './fix-dialog'
import { MissingInputs } from './missing-inputs'
import { RuleAbout } from './rule-about'
import { RuleList } from './rule-list'
import { FindingSummary } from './finding-summary'
import { WhoseFindings } from './whose-findings'

interface FindingsViewProps {
  readonly slug: string
  readonly at: Moment
}

const severities = ['ALL', 'ERROR', 'WARNING', 'INFO'] as const

/** What the rules find wrong, the worst first, and the fixes that follow by themselves. */
export function FindingsView({ slug, at }: FindingsViewProps) {
  const { t } = useTranslation()
  const [severity, setSeverity] = useAddressChoice('severity', severities)
  const [rule, setRule] = useAddressId('rule')
  const [team, setTeam] = useAddressId('team')
  const [person, setPerson] = useAddressId('person')
  const [fixed, setFixed] = useState<readonly Finding[]>([])
  const [accepted, setAccepted] = useState<readonly Finding[]>([])
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const choice = { severity: severity === 'ALL' ? null : severity, rule, team, person }
  const query = useInfiniteQuery(findingsQuery(slug, at, choice))
  const first = query.data?.pages[0]
  const shown = query.data?.pages.flatMap((page) => page?.findings.edges ?? []) ?? []
  const chosenFindings = shown.flatMap(({ node }) => (chosen.has(node.fingerprint) ? [node] : []))
  const ruleShown = first?.byRule.find((each) => each.rule.key === rule)?.rule
  const close = (): void => {
    setFixed([])
    setAccepted([])
    setChosen(new Set())
  }
  return (
    <>
      {first ? (
        <FindingSummary counts={first.counts} />
      ) : (
        query.isPending && <FigureStripSkeleton />
      )}
      <div className={classes.columns}>
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
          <WhoseFindings
            slug={slug}
            at={at}
            team={team}
            person={person}
            onTeam={setTeam}
            onPerson={setPerson}
          />
          {ruleShown !== undefined && <RuleAbout rule={ruleShown} onClear={() => setRule(null)} />}
          {chosenFindings.length > 0 && (
            <ChosenFindings
              chosen={chosenFindings}
              onFix={setFixed}
              onAccept={setAccepted}
              onClear={() => setChosen(new Set())}
            />
          )}
          <QueryView query={query} loading={<SkeletonRows rows={8} />}>
            {() =>
              shown.length === 0 ? (
                <NoticePanel
                  Icon={IconCircleCheck}
                  title={t('findings.none')}
                  text={t('findings.noneExplanation')}
                />
              ) : (
                <StaleRows isStale={query.isPlaceholderData}>
                  <FindingList
                    slug={slug}
                    findings={shown.map(({ node }) => node)}
                    chosen={chosen}
                    onChoose={(fingerprint, isChosen) =>
                      setChosen(
                        new Set(
                          isChosen
                            ? [...chosen, fingerprint]
                            : [...chosen].filter((each) => each !== fingerprint),
                        ),
                      )
                    }
                    onFix={(finding) => setFixed([finding])}
                    onAccept={(finding) => setAccepted([finding])}
                  />
                </StaleRows>
              )
            }
          </QueryView>
          <ShowMore query={query} />
          {first && first.missing.length > 0 && <MissingInputs missing={first.missing} />}
        </Panel>
        {first && first.byRule.length > 0 && (
          <Panel title={t('findings.byRule')} note={first.byRule.length}>
            <RuleList rules={first.byRule} chosen={rule} />
          </Panel>
        )}
      </div>
      {first && <AcceptedFindings slug={slug} answer={first} />}
      {accepted.length > 0 && <AcceptDialog slug={slug} findings={accepted} onClose={close} />}
      {fixed.length > 0 && <FixDialog slug={slug} at={at} findings={fixed} onClose={close} />}
    </>
  )
}
