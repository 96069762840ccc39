import { useTranslation } from 'react-i18next'
import { targetName } from '@/components/owner-name'
import { Panel } from '@/components/panel'
import { CoverageLink } from '@/components/thing-links'
import type { AdminHandoverFragment } from '@/generated/graphql'
import { RowList } from '@/grid/row-list'
import { CompleteHandover } from '@/handovers/complete-handover'
import { useFormats } from '@/i18n/formats'
import type { Account } from '../account-query'

interface AccountCoverageProps {
  readonly slug: string
  readonly today: string
  readonly account: Account
}

/** Who covers a customer for what, which handovers wait for their outcome, and its onboarding. */
export function AccountCoverage({ slug, today, account }: AccountCoverageProps) {
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
    <CompleteHandover slug={slug} day={today} handover={handover} />
  )
  return (
    <>
      <Panel title={t('customers.coverage')}>
        <RowList
          none={t('customers.noCoverage')}
          rows={[
            ...account.coverage.nodes.map((coverage) => ({
              key: coverage.id,
              name: <CoverageLink target={coverage.target} />,
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
      <Panel title={t('customers.onboarding')}>
        <RowList
          none={t('customers.noOnboarding')}
          rows={account.implementations.nodes.map((project) => ({
            key: project.id,
            name: t(`choices.implementationStatus.${project.status}`),
            details: [
              project.liveOn === null ? day('planned', project.plannedStart) : null,
              day('live', project.liveOn),
              day('firstValue', project.firstValueOn),
            ],
          }))}
        />
      </Panel>
    </>
  )
}
