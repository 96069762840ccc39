import { useDebouncedCallback } from '@mantine/hooks'
import { useState } from 'react'
import { useAddressValue } from './use-address-value'

/** How long somebody has stopped typing before the address is written, in milliseconds. */
const PAUSE = 200

/** What is typed into a field, and the text that the address keeps once the typing pauses. */
interface AddressText {
  readonly typed: string
  readonly kept: string
  readonly type: (text: string) => void
}

export function useAddressText(name: string): AddressText {
  const [value, keep] = useAddressValue(name)
  const kept = typeof value === 'string' || typeof value === 'number' ? String(value) : ''
  const [typed, setTyped] = useState(kept)
  // What this field wrote itself comes back from the address and must not undo what was typed since.
  const [written, setWritten] = useState(kept)
  const [seen, setSeen] = useState(kept)
  if (seen !== kept) {
    setSeen(kept)
    if (kept !== written) setTyped(kept)
  }
  const write = useDebouncedCallback((text: string) => {
    setWritten(text.trim())
    keep(text.trim() === '' ? undefined : text.trim())
  }, PAUSE)
  const type = (text: string): void => {
    setTyped(text)
    write(text)
  }
  return { typed, kept, type }
}
