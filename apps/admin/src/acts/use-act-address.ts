import { useNavigate } from '@tanstack/react-router'
import { useParameter } from '@/address/use-parameter'
import { changeInputs } from '@/generated/things/change-inputs'
import type { ChangeName } from './act-field'

/** An act that is open, as the address keeps it. */
export interface OpenAct {
  readonly change: ChangeName
  /** The thing that it is about, by its opaque id; null where it makes one. */
  readonly of: string | null
  /** Things that it is told already, by the fields that name them. */
  readonly with: Readonly<Record<string, string>>
}

/** The act that the address has open, and how another is opened or it is closed. */
export function useActAddress() {
  const value = useParameter('act')
  const navigate = useNavigate()
  const write = (act: object | undefined, replace: boolean): void =>
    void navigate({
      to: '.',
      search: (before: object) => ({ ...before, act }),
      replace,
      resetScroll: false,
    })
  return {
    act: readAct(value),
    open: (change: ChangeName, of?: string, told?: Readonly<Record<string, string>>) =>
      write(
        { change, ...(of !== undefined && { of }), ...(told !== undefined && { with: told }) },
        false,
      ),
    close: () => write(undefined, true),
  }
}

function readAct(value: unknown): OpenAct | null {
  if (typeof value !== 'object' || value === null) return null
  const { change, of, with: told } = value as Readonly<Record<string, unknown>>
  if (typeof change !== 'string' || !Object.hasOwn(changeInputs, change)) return null
  const texts = typeof told === 'object' && told !== null ? Object.entries(told) : []
  return {
    change: change as ChangeName,
    of: typeof of === 'string' ? of : null,
    with: Object.fromEntries(texts.filter(([, id]) => typeof id === 'string')),
  }
}
