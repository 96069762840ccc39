import { NativeSelect } from '@mantine/core'

interface ChoiceSelectProps<Choice extends string> {
  readonly label: string
  readonly choices: readonly Choice[]
  readonly nameOf: (choice: Choice) => string
  /** What is chosen, and what a change does. */
  readonly chosen: readonly [Choice, (choice: Choice) => void]
  readonly size?: 'xs' | undefined
}

/** One of several, as a list; its label is for screen readers. */
export function ChoiceSelect<Choice extends string>(props: ChoiceSelectProps<Choice>) {
  const { label, choices, nameOf, chosen, size } = props
  const [value, onChange] = chosen
  return (
    <NativeSelect
      aria-label={label}
      {...(size && { size })}
      data={choices.map((choice) => ({ value: choice, label: nameOf(choice) }))}
      value={value}
      onChange={({ currentTarget }) => {
        const next = choices.find((choice) => choice === currentTarget.value)
        if (next !== undefined) onChange(next)
      }}
    />
  )
}
