import { Group, Radio } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ConflictChoice } from '@/generated/graphql'

interface ConflictRadiosProps {
  /** Of what it is chosen. */
  readonly label: string
  readonly choices: readonly ConflictChoice[]
  /** Whether the change does not apply any more. */
  readonly unfit?: boolean
  readonly chosen: ConflictChoice | null
  readonly onChoose: (choice: ConflictChoice) => void
}

/** What can hold of a conflict, or of a part of one. */
export function ConflictRadios(props: ConflictRadiosProps) {
  const { label, choices, unfit = false, chosen, onChoose } = props
  const { t } = useTranslation()
  const texts: Readonly<Record<ConflictChoice, string>> = {
    KEEP_OURS: unfit ? t('scenarios.keepChange') : t('scenarios.keepOurs'),
    TAKE_THEIRS: t('scenarios.takeTheirs'),
    DROP_CHANGES: t('scenarios.dropChange'),
  }
  return (
    <Radio.Group
      aria-label={t('scenarios.choose', { label })}
      value={chosen}
      onChange={(value) => {
        const choice = choices.find((each) => each === value)
        if (choice !== undefined) onChoose(choice)
      }}
    >
      <Group gap="md">
        {choices.map((choice) => (
          <Radio key={choice} value={choice} label={texts[choice]} />
        ))}
      </Group>
    </Radio.Group>
  )
}
