import { Group } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ActMenu } from '@/acts/act-menu'
import { CreateButton } from '@/acts/create-button'
import type { Moment } from '@/address/moment'
import { seatName, targetName } from '@/components/owner-name'
import { Panel } from '@/components/panel'
import { CoverageLink } from '@/components/thing-links'
import type { AdminHandoverFragment } from '@/generated/graphql'
import { RowList } from '@/grid/row-list'
import { CompleteHandover } from '@/handovers/complete-handover'
import { HandOver } from '@/handovers/hand-over'
import { useFormats } from '@/i18n/formats'
import { ThingLink } from '@/things/thing-link'
import { ThingPanel } from '@/things/grid/thing-panel'
import { IfMayChange } from '@/viewer/if-may-change'
import type { Account } from '../account-query'

interface AccountCoverageProps {
  readonly slug: string
  readonly at: Moment
  /** The day that is shown. */
  readonly day: string
  readonly account: Account
}

/** Who covers a customer for what, which handovers wait for their outcome, and its onboarding. */
export function AccountCoverage({ slug, at, day: shown, account }: AccountCoverageProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const day = (text: 'since' | 'until' | 'planned' | 'live' | 'firstValue', date: string | null) =>
    date === null ? null : t(`customers.${text}`, { date: formats.date(date) })
  const standInOf = ({ standsInFor, resumesOn }: Account['coverage']['nodes'][number]) =>
    standsInFor === null || resumesOn === null
      ? null
      : t('customers.standsInFor', {
          name: targetName(standsInFor),
          date: formats.date(resumesOn),
        })
  const complete = (handover: AdminHandoverFragment) => (
    <CompleteHandover slug={slug} day={shown} handover={handover} />
  )
  return (
    <>
      <Panel
        title={t('customers.coverage')}
        control={
          <IfMayChange thing={account}>
            <Group gap="xs">
              <HandOver slug={slug} at={at} day={shown} accountIds={[account.id]} />
              <CreateButton isQuiet slug={slug} kind="coverage" told={{ account: account.id }} />
            </Group>
          </IfMayChange>
        }
      >
        <RowList
          none={t('customers.noCoverage')}
          rows={[
            ...account.coverage.nodes.map((coverage) => ({
              key: coverage.id,
              name: <CoverageLink target={coverage.target} />,
              aside: <ActMenu slug={slug} kind="coverage" thing={coverage} />,
              details: [
                t(`choices.responsibility.${coverage.responsibility}`),
                coverage.kind === 'TRANSITION' ? t('choices.coverageKind.TRANSITION') : null,
                day('since', coverage.from),
                day('until', coverage.to),
                standInOf(coverage),
                coverage.reason,
              ],
              more:
                coverage.kind === 'TRANSITION' && coverage.outcome === null
                  ? complete(coverage)
                  : undefined,
            })),
            ...(account.backup === null
              ? []
              : [
                  {
                    key: 'backup',
                    name: (
                      <ThingLink slug={slug} kind="position" id={account.backup.id}>
                        {seatName(account.backup)}
                      </ThingLink>
                    ),
                    details: [t('kinds.account.fields.backupPositionId')],
                  },
                ]),
            ...account.endedHandovers.nodes.map((handover) => ({
              key: handover.id,
              name: <CoverageLink target={handover.target} />,
              details: [
                t(`choices.responsibility.${handover.responsibility}`),
                t('choices.coverageKind.TRANSITION'),
                day('since', handover.from),
                handover.to === null
                  ? null
                  : t('handovers.unrecorded', { date: formats.date(handover.to) }),
              ],
              more: complete(handover),
            })),
          ]}
        />
      </Panel>
      <ThingPanel
        slug={slug}
        kind="implementation"
        told={{ account: account.id }}
        rows={account.implementations.nodes.map((project) => ({
          key: project.id,
          thing: project,
          name: t(`choices.implementationStatus.${project.status}`),
          details: [
            project.liveOn === null ? day('planned', project.plannedStart) : null,
            day('live', project.liveOn),
            day('firstValue', project.firstValueOn),
          ],
        }))}
      />
    </>
  )
}
