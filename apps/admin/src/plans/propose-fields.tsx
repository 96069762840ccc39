import { Button, Group, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

interface ProposeFieldsProps {
  readonly title: string
  readonly pending: boolean
  readonly onPropose: (name: string) => void
}

/** The name of the scenario that is made of a plan, and the button that makes it. */
export function ProposeFields({ title, pending, onPropose }: ProposeFieldsProps) {
  const { t } = useTranslation()
  const [name, setName] = useState(title)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        onPropose(name)
      }}
    >
      <Group align="end" gap="xs">
        <TextInput
          flex="1 1 14rem"
          label={t('approvals.scenarioName')}
          required
          withAsterisk={false}
          maxLength={200}
          pattern=".*\S.*"
          value={name}
          onChange={({ currentTarget: { value } }) => setName(value)}
        />
        <Button type="submit" loading={pending}>
          {t('approvals.putInto')}
        </Button>
      </Group>
    </form>
  )
}
