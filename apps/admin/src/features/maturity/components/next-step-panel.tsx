import { useTranslation } from 'react-i18next'
import { Panel } from '@/components/panel'
import { RowList } from '@/grid/row-list'
import type { Maturity } from '../maturity-query'

/** What stands between the organization and its next stage. */
export function NextStepPanel({ steps }: { readonly steps: Maturity['nextSteps'] }) {
  const { t } = useTranslation()
  return (
    <Panel title={t('maturity.nextSteps')}>
      <RowList
        none={t('maturity.atTop')}
        rows={steps.map(({ kind, dimension, message }) => ({
          key: `${dimension} ${message}`,
          name: message,
          details: [t(`maturity.stepKinds.${kind}`), t(`maturity.dimensions.${dimension}`)],
        }))}
      />
    </Panel>
  )
}
