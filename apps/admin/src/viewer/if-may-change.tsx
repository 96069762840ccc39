import { useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { type ChangedThing, useMayChange } from './viewer-query'

interface IfMayChangeProps {
  readonly thing: ChangedThing
  readonly children: ReactNode
}

/** What leads to a change of a thing: there for whoever may plan it in the organization that is shown. */
export function IfMayChange({ thing, children }: IfMayChangeProps) {
  const { slug = '' } = useParams({ strict: false })
  return useMayChange(slug)(thing) ? children : null
}
