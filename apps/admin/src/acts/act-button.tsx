import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ChangeName } from './act-field'
import { useActAddress } from './use-act-address'

interface ActButtonProps {
  readonly change: ChangeName
  /** The thing that it is about, by its opaque id. */
  readonly of: string
}

/** Opens the form of a change of a thing. */
export function ActButton({ change, of }: ActButtonProps) {
  const { t } = useTranslation()
  const { open } = useActAddress()
  return (
    <Button variant="default" size="xs" onClick={() => open(change, of)}>
      {t(`changes.${change}` as 'changes.createTeam')}
    </Button>
  )
}
