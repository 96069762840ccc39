import { Menu } from '@mantine/core'

interface ChoiceItemsProps<Value extends string> {
  readonly label: string
  readonly choices: readonly {
    readonly value: Value
    readonly label: string
    /** The language of the label, where it is another than the page's. */
    readonly lang?: string
  }[]
  readonly value: Value
  readonly onChange: (value: Value) => void
}

/** Items of a menu of which one is chosen. */
export function ChoiceItems<Value extends string>({
  label,
  choices,
  value,
  onChange,
}: ChoiceItemsProps<Value>) {
  return (
    <>
      <Menu.Divider />
      <Menu.Label>{label}</Menu.Label>
      <Menu.RadioGroup
        value={value}
        onChange={(chosen) => {
          const found = choices.find((each) => each.value === chosen)
          if (found !== undefined) onChange(found.value)
        }}
      >
        {choices.map(({ value: each, label: text, lang }) => (
          <Menu.RadioItem key={each} value={each} lang={lang}>
            {text}
          </Menu.RadioItem>
        ))}
      </Menu.RadioGroup>
    </>
  )
}
