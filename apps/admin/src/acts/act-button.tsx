import { Button } from '@mantine/core'
import type { ChangeName } from './act-field'
import { useActAddress } from './use-act-address'
import { useActTitle } from './use-act-title'

interface ActButtonProps {
  readonly change: ChangeName
  /** The thing that it is about, by its opaque id. */
  readonly of: string
  /** What it is called, where there are several of them. */
  readonly name?: string
}

/** Opens the form of a change of a thing. */
export function ActButton({ change, of, name }: ActButtonProps) {
  const title = useActTitle()
  const { open } = useActAddress()
  return (
    <Button variant="default" size="xs" onClick={() => open(change, of)}>
      {title(change, name ?? null)}
    </Button>
  )
}
