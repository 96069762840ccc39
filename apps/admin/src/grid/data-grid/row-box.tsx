import { Checkbox } from '@mantine/core'

interface RowBoxProps {
  readonly label: string
  readonly checked: boolean
  readonly partly?: boolean
  readonly onChange: (checked: boolean) => void
}

/** What chooses a row, or all of them. */
export function RowBox({ label, checked, partly = false, onChange }: RowBoxProps) {
  return (
    <Checkbox
      size="xs"
      aria-label={label}
      checked={checked}
      indeterminate={partly}
      onChange={({ currentTarget }) => onChange(currentTarget.checked)}
    />
  )
}
