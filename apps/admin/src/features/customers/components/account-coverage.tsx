import { useTranslation } from 'react-i18next'
import { Panel } from '@/components/panel'
import { RowList } from '@/grid/row-list'
import { useFormats } from '@/i18n/formats'
import type { Account } from '../account-query'
import { targetName } from '../owner-name'

/** Who covers a customer for what, and its onboarding. */
export function AccountCoverage({ account }: { readonly account: Account }) {
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
  return (
    <>
      <Panel title={t('customers.coverage')}>
        <RowList
          none={t('customers.noCoverage')}
          rows={account.coverage.nodes.map((coverage) => ({
            key: coverage.id,
            name: targetName(coverage.target),
            details: [
              t(`choices.responsibility.${coverage.responsibility}`),
              coverage.kind === 'TRANSITION' ? t('choices.coverageKind.TRANSITION') : null,
              day('since', coverage.from),
              day('until', coverage.to),
              standInOf(coverage),
              coverage.reason,
            ],
          }))}
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
