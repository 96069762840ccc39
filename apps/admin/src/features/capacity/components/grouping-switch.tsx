import { NativeSelect, SegmentedControl } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useTranslation } from 'react-i18next'
import { boardGroupings, type BoardGrouping } from '../board-rows'

interface GroupingSwitchProps {
  readonly value: BoardGrouping
  readonly onChange: (grouping: BoardGrouping) => void
}

/** What the board is grouped by: side by side, or as a list where the window is narrow. */
export function GroupingSwitch({ value, onChange }: GroupingSwitchProps) {
  const { t } = useTranslation()
  const narrow = useMediaQuery('(max-width: 40em)', false, { getInitialValueInEffect: false })
  const choices = boardGroupings.map((grouping) => ({
    value: grouping,
    label: t(`capacity.groups.${grouping}`),
  }))
  if (!narrow) {
    return (
      <SegmentedControl
        aria-label={t('capacity.groupBy')}
        size="xs"
        data={choices}
        value={value}
        onChange={onChange}
      />
    )
  }
  return (
    <NativeSelect
      aria-label={t('capacity.groupBy')}
      size="xs"
      data={choices}
      value={value}
      onChange={({ currentTarget }) => {
        const chosen = boardGroupings.find((grouping) => grouping === currentTarget.value)
        if (chosen) onChange(chosen)
      }}
    />
  )
}
