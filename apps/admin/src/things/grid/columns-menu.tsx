import { ActionIcon, Button, Checkbox, Popover } from '@mantine/core'
import {
  IconArrowDown,
  IconArrowUp,
  IconColumns3,
  IconPin,
  IconPinFilled,
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { GridColumn, GridRow } from '@/grid/data-grid/grid-column'
import classes from './columns-menu.module.css'

interface ColumnsMenuProps<Row extends GridRow> {
  readonly columns: readonly GridColumn<Row>[]
  readonly shown: readonly string[]
  readonly onShown: (shown: readonly string[]) => void
  /** Those that stay in sight besides the first one. */
  readonly pinned: readonly string[]
  readonly onPinned: (pinned: readonly string[]) => void
}

/** Which columns a grid has, in which order, and which of them stay in sight. */
export function ColumnsMenu<Row extends GridRow>({
  columns,
  shown,
  onShown,
  pinned,
  onPinned,
}: ColumnsMenuProps<Row>) {
  const { t } = useTranslation()
  const [first, ...others] = columns
  const chosen = shown.filter((id) => id !== first?.id)
  const left = others.filter(({ id }) => !chosen.includes(id))
  const headerOf = (id: string): string => columns.find((each) => each.id === id)?.header ?? id
  const move = (from: number, to: number): void => {
    const moved = chosen[from]
    if (first === undefined || moved === undefined) return
    onShown([first.id, ...chosen.toSpliced(from, 1).toSpliced(to, 0, moved)])
  }
  const toggle = (id: string, isShown: boolean): void => {
    if (first === undefined) return
    onShown([first.id, ...(isShown ? [...chosen, id] : chosen.filter((each) => each !== id))])
  }
  const pin = (id: string): void =>
    onPinned(pinned.includes(id) ? pinned.filter((each) => each !== id) : [...pinned, id])
  return (
    <Popover position="bottom-end" width={300} trapFocus returnFocus>
      <Popover.Target>
        <Button variant="default" size="xs" leftSection={<IconColumns3 size={15} stroke={1.7} />}>
          {t('grid.columns')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown className={classes.list}>
        {[...chosen, ...left.map(({ id }) => id)].map((id, place) => (
          <div key={id} className={classes.row}>
            <Checkbox
              size="xs"
              label={headerOf(id)}
              checked={place < chosen.length}
              onChange={({ currentTarget }) => toggle(id, currentTarget.checked)}
            />
            {place < chosen.length && (
              <span className={classes.moves}>
                <ActionIcon
                  size="sm"
                  aria-pressed={pinned.includes(id)}
                  aria-label={t('grid.pin', { column: headerOf(id) })}
                  onClick={() => pin(id)}
                >
                  {pinned.includes(id) ? <IconPinFilled size={14} /> : <IconPin size={14} />}
                </ActionIcon>
                <ActionIcon
                  size="sm"
                  disabled={place === 0}
                  aria-label={t('grid.earlier', { column: headerOf(id) })}
                  onClick={() => move(place, place - 1)}
                >
                  <IconArrowUp size={14} />
                </ActionIcon>
                <ActionIcon
                  size="sm"
                  disabled={place === chosen.length - 1}
                  aria-label={t('grid.later', { column: headerOf(id) })}
                  onClick={() => move(place, place + 1)}
                >
                  <IconArrowDown size={14} />
                </ActionIcon>
              </span>
            )}
          </div>
        ))}
      </Popover.Dropdown>
    </Popover>
  )
}
