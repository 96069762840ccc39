import type { EntityKind } from '@postscale/schema/entities'
import type { ComponentProps, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ActMenu } from '@/acts/act-menu'
import { CreateButton } from '@/acts/create-button'
import { Panel } from '@/components/panel'
import { RowList } from '@/grid/row-list'
import type { Thing } from '../thing'
import classes from './thing-panel.module.css'

type Row = ComponentProps<typeof RowList>['rows'][number] & {
  /** What the row is about; its acts stand at the row's end. */
  readonly thing: Thing
}

interface ThingPanelProps {
  readonly slug: string
  readonly kind: EntityKind
  /** What another one belongs to, by the fields that name it. */
  readonly told: Readonly<Record<string, string>>
  /** False where another one cannot be made, since what it belongs to has ended. */
  readonly isOpen?: boolean
  readonly rows: readonly Row[]
  readonly children?: ReactNode
}

/** A panel that lists things of a kind, under what they are called, with what can be done to each. */
export function ThingPanel({ slug, kind, told, isOpen = true, rows, children }: ThingPanelProps) {
  const { t } = useTranslation()
  const things = t(`kinds.${kind}.many`)
  return (
    <Panel
      title={`${things.charAt(0).toLocaleUpperCase()}${things.slice(1)}`}
      {...(isOpen && { control: <CreateButton isQuiet slug={slug} kind={kind} told={told} /> })}
    >
      <RowList
        none={t('lists.none', { things })}
        rows={rows.map(({ thing, aside, ...row }) => ({
          ...row,
          aside: (
            <span className={classes.aside}>
              {aside}
              <ActMenu slug={slug} kind={kind} thing={thing} />
            </span>
          ),
        }))}
      />
      {children}
    </Panel>
  )
}
