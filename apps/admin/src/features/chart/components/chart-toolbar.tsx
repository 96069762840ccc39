import { ActionIcon, Button, Menu, TextInput } from '@mantine/core'
import {
  IconChevronDown,
  IconChevronUp,
  IconDownload,
  IconFileVector,
  IconPhoto,
  IconPrinter,
  IconSearch,
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { ChoiceSelect } from '@/forms/choice-select'
import { ChoiceSwitch } from '@/forms/choice-switch'
import { type Colouring, colourings } from '../tree/chart-classes'
import { type ChartView, chartViews } from '../tree/chart-moves'
import classes from './chart-toolbar.module.css'

/** How the chart can be taken along. */
export type ChartFile = 'SVG' | 'PNG' | 'PRINT'

interface ChartToolbarProps {
  readonly view: readonly [ChartView, (view: ChartView) => void]
  readonly colouring: readonly [Colouring, (colouring: Colouring) => void]
  readonly mayReadPay: boolean
  readonly search: string
  readonly onSearch: (text: string) => void
  /** Which match is shown, from 1, of how many; null while nothing is looked for. */
  readonly found: { readonly at: number; readonly count: number } | null
  /** Goes to the next match, or back for −1. */
  readonly onStep: (by: 1 | -1) => void
  readonly onTake: (file: ChartFile) => void
}

/** What the chart shows, what is looked for in it, and how it is taken along. */
export function ChartToolbar(props: ChartToolbarProps) {
  const { view, colouring, mayReadPay, search, onSearch, found, onStep, onTake } = props
  const { t } = useTranslation()
  return (
    <div className={classes.bar}>
      <ChoiceSwitch
        label={t('chart.view')}
        choices={chartViews.map((value) => ({ value, label: t(`chart.views.${value}`) }))}
        value={view[0]}
        onChange={view[1]}
      />
      <search className={classes.search}>
        <TextInput
          type="search"
          className={classes.words}
          aria-label={t('chart.search')}
          placeholder={t('chart.search')}
          leftSection={<IconSearch size={16} stroke={1.7} />}
          value={search}
          onChange={({ currentTarget }) => onSearch(currentTarget.value)}
          onKeyDown={({ key, shiftKey }) => {
            if (key === 'Enter') onStep(shiftKey ? -1 : 1)
          }}
        />
        <p className={classes.found} aria-live="polite">
          {found !== null && (found.count === 0 ? t('chart.foundNone') : t('chart.found', found))}
        </p>
        <ActionIcon
          size="md"
          aria-label={t('chart.previous')}
          disabled={(found?.count ?? 0) < 2}
          onClick={() => onStep(-1)}
        >
          <IconChevronUp size={17} />
        </ActionIcon>
        <ActionIcon
          size="md"
          aria-label={t('chart.next')}
          disabled={(found?.count ?? 0) < 2}
          onClick={() => onStep(1)}
        >
          <IconChevronDown size={17} />
        </ActionIcon>
      </search>
      <span className={classes.colour}>
        <span aria-hidden="true">{t('chart.colour')}</span>
        <ChoiceSelect
          label={t('chart.colour')}
          choices={colourings.filter((each) => each !== 'COST' || mayReadPay)}
          nameOf={(each) => t(`chart.colours.${each}`)}
          chosen={colouring}
          size="xs"
        />
      </span>
      <Menu>
        <Menu.Target>
          <Button size="xs" variant="default" leftSection={<IconDownload size={16} />}>
            {t('chart.take')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconFileVector size={16} />} onClick={() => onTake('SVG')}>
            {t('chart.svg')}
          </Menu.Item>
          <Menu.Item leftSection={<IconPhoto size={16} />} onClick={() => onTake('PNG')}>
            {t('chart.png')}
          </Menu.Item>
          <Menu.Item leftSection={<IconPrinter size={16} />} onClick={() => onTake('PRINT')}>
            {t('chart.print')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </div>
  )
}
