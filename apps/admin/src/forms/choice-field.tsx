import { NativeSelect } from '@mantine/core'

interface ChoiceFieldProps<Choice extends string> {
  readonly label: string
  readonly description?: string
  readonly choices: readonly Choice[]
  readonly nameOf: (choice: Choice) => string
  /** What leaving it open is called; without it one is always chosen. */
  readonly none?: string
  readonly value: Choice | null
  readonly error?: string | undefined
  /** Told null only where it may be left open. */
  readonly onChange: (choice: Choice | null) => void
}

/** One of a closed vocabulary, by what its values are called. */
export function ChoiceField<Choice extends string>(props: ChoiceFieldProps<Choice>) {
  const { choices, nameOf, none, value, onChange, ...others } = props
  return (
    <NativeSelect
      data={[
        ...(none === undefined ? [] : [{ value: '', label: none }]),
        ...choices.map((choice) => ({ value: choice, label: nameOf(choice) })),
      ]}
      value={value ?? ''}
      onChange={({ currentTarget }) =>
        onChange(choices.find((choice) => choice === currentTarget.value) ?? null)
      }
      {...others}
    />
  )
}
