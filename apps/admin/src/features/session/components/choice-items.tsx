import { Menu } from '@mantine/core'
import { type Icon as TablerIcon, IconCheck } from '@tabler/icons-react'

interface ChoiceItemsProps<Value extends string> {
  readonly label: string
  readonly choices: readonly {
    readonly value: Value
    readonly label: string
    readonly Icon: TablerIcon
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
      {choices.map(({ value: each, label: text, Icon, lang }) => (
        <Menu.Item
          key={each}
          role="menuitemradio"
          aria-checked={each === value}
          lang={lang}
          leftSection={<Icon size={16} stroke={1.7} />}
          rightSection={each === value ? <IconCheck size={16} /> : null}
          onClick={() => onChange(each)}
        >
          {text}
        </Menu.Item>
      ))}
    </>
  )
}
