import { NativeSelect, SegmentedControl } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'

interface ChoiceSwitchProps<Choice extends string> {
  readonly label: string
  readonly choices: readonly { readonly value: Choice; readonly label: string }[]
  readonly value: Choice
  readonly onChange: (choice: Choice) => void
}

/** One of a few: side by side, or as a list where the window is narrow. */
export function ChoiceSwitch<Choice extends string>(props: ChoiceSwitchProps<Choice>) {
  const { label, choices, value, onChange } = props
  const narrow = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false })
  if (!narrow) {
    return (
      <SegmentedControl
        aria-label={label}
        size="xs"
        data={[...choices]}
        value={value}
        onChange={onChange}
      />
    )
  }
  return (
    <NativeSelect
      aria-label={label}
      size="xs"
      data={[...choices]}
      value={value}
      onChange={({ currentTarget }) => {
        const chosen = choices.find((choice) => choice.value === currentTarget.value)
        if (chosen) onChange(chosen.value)
      }}
    />
  )
}
