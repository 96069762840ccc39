import type { kinds } from '@postscale/schema/entities/en'
import type { ComponentProps } from 'react'
import { useTranslation } from 'react-i18next'
import { Panel } from '@/components/panel'
import { RowList } from './row-list'

interface ThingPanelProps extends Omit<ComponentProps<typeof RowList>, 'none'> {
  readonly kind: keyof typeof kinds
}

/** A panel that lists things of a kind, under what they are called. */
export function ThingPanel({ kind, rows }: ThingPanelProps) {
  const { t } = useTranslation()
  const things = t(`kinds.${kind}.many`)
  return (
    <Panel title={`${things.charAt(0).toLocaleUpperCase()}${things.slice(1)}`}>
      <RowList none={t('lists.none', { things })} rows={rows} />
    </Panel>
  )
}
